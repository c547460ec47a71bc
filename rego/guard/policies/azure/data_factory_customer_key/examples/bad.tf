resource "azurerm_data_factory" "patients" {
  name                = "adf-patients"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
}
