resource "azurerm_mysql_flexible_server" "catalogue" {
  name                         = "mysql-catalogue"
  resource_group_name          = "rg-ml-prod"
  location                     = "westeurope"
  version                      = "8.0.21"
  administrator_login          = "dbadmin"
  administrator_password       = random_password.catalogue.result
  sku_name                     = "GP_Standard_D2ds_v4"
  backup_retention_days        = 14
  geo_redundant_backup_enabled = false
}

resource "random_password" "catalogue" {
  length = 40
}
