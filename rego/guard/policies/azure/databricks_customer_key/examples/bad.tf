resource "azurerm_databricks_workspace" "vision" {
  name                = "dbw-vision"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  sku                 = "premium"
}
