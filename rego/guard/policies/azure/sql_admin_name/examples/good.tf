resource "azurerm_mssql_server" "features" {
  name                         = "sql-ml"
  resource_group_name          = "rg-ml-prod"
  location                     = "westeurope"
  version                      = "12.0"
  administrator_login          = "owner7f2c"
  administrator_login_password = random_password.sql.result
}
