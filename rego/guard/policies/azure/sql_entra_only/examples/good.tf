resource "azurerm_mssql_server" "registry" {
  name                = "sql-registry"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  version             = "12.0"

  azuread_administrator {
    login_username              = "grp-sql-admins"
    object_id                   = "66666666-7777-8888-9999-000000000000"
    azuread_authentication_only = true
  }
}
