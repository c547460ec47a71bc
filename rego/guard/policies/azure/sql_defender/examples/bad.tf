resource "azurerm_mssql_server_security_alert_policy" "features" {
  resource_group_name = "rg-ml-prod"
  server_name         = "sql-features"
  state               = "Enabled"
  disabled_alerts     = ["Sql_Injection", "Data_Exfiltration"]
}
