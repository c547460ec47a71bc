resource "azurerm_data_factory" "scoring" {
  name                = "adf-scoring"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
}
