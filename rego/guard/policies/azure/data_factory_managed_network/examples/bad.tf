resource "azurerm_data_factory" "features" {
  name                = "adf-features"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
}
