resource "azurerm_virtual_network" "ml" {
  name                = "vnet-ml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  address_space       = ["10.20.0.0/16"]
}
