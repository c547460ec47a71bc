resource "azurerm_mssql_server_security_alert_policy" "features" {
  resource_group_name  = "rg-ml-prod"
  server_name          = "sql-features"
  state                = "Enabled"
  email_account_admins = true
}
