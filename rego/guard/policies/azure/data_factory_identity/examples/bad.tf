resource "azurerm_data_factory" "labels" {
  name                = "adf-labels"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
}
