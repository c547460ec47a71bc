resource "azurerm_mssql_server_security_alert_policy" "labels" {
  resource_group_name  = "rg-ml-prod"
  server_name          = "sql-labels"
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["soc@example.com"]
}
