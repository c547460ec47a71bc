resource "azurerm_postgresql_server" "mlflow" {
  name                             = "post-mlflow"
  resource_group_name              = "rg-ml-prod"
  location                         = "westeurope"
  administrator_login              = "dbadmin"
  administrator_login_password     = random_password.db.result
  sku_name                         = "GP_Gen5_4"
  version                          = "11"
  ssl_enforcement_enabled          = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
}

resource "random_password" "db" {
  length = 40
}
