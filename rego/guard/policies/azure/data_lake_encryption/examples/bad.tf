resource "azurerm_data_lake_store" "lake" {
  name                = "dlsml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  encryption_state    = "Disabled"
}
