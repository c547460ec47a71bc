resource "azurerm_postgresql_configuration" "retention" {
  name                = "log_retention_days"
  resource_group_name = "rg-ml-prod"
  server_name         = "psql-mlflow"
  value               = "7"
}
