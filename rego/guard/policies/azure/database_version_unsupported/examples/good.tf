resource "azurerm_postgresql_flexible_server" "mlflow" {
  name                = "psql-mlflow"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  version             = "17"
  sku_name            = "GP_Standard_D2s_v3"
}
