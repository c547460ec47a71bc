resource "azurerm_postgresql_server" "features" {
  name                         = "post-features"
  resource_group_name          = "rg-ml-prod"
  location                     = "westeurope"
  administrator_login          = "dbadmin"
  administrator_login_password = random_password.db.result
  sku_name                     = "GP_Gen5_4"
  version                      = "11"
  ssl_enforcement_enabled      = true

  threat_detection_policy {
    enabled              = true
    email_account_admins = true
  }
}

resource "random_password" "db" {
  length = 40
}
