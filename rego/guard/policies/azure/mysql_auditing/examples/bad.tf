resource "azurerm_mysql_flexible_server_configuration" "audit" {
  name                = "audit_log_enabled"
  resource_group_name = "rg-ml-prod"
  server_name         = "mysql-features"
  value               = "OFF"
}
