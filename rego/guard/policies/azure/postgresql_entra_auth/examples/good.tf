resource "azurerm_postgresql_flexible_server" "registry" {
  name                   = "psql-registry"
  resource_group_name    = "rg-ml-prod"
  location               = "westeurope"
  version                = "16"
  administrator_login    = "dbadmin"
  administrator_password = random_password.registry.result
  sku_name               = "GP_Standard_D2ds_v5"

  authentication {
    active_directory_auth_enabled = true
    tenant_id                     = "11111111-2222-3333-4444-555555555555"
  }
}

resource "random_password" "registry" {
  length = 40
}
