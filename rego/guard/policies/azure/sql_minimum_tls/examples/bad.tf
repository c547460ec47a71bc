resource "azurerm_mssql_server" "labels" {
  name                         = "sql-labels"
  resource_group_name          = "rg-ml-prod"
  location                     = "westeurope"
  version                      = "12.0"
  administrator_login          = "sqladmin"
  administrator_login_password = random_password.sql.result
  minimum_tls_version          = "1.0"
}

resource "random_password" "sql" {
  length = 40
}
