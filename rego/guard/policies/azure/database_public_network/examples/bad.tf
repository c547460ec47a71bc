resource "azurerm_postgresql_flexible_server" "mlflow" {
  name                          = "psql-mlflow"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  version                       = "16"
  administrator_login           = "dbadmin"
  administrator_password        = random_password.mlflow.result
  sku_name                      = "GP_Standard_D2ds_v5"
  public_network_access_enabled = true
}

resource "random_password" "mlflow" {
  length = 40
}
