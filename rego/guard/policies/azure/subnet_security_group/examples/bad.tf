resource "azurerm_subnet" "training" {
  name                 = "snet-training"
  resource_group_name  = "rg-ml-prod"
  virtual_network_name = "vnet-ml"
  address_prefixes     = ["10.20.1.0/24"]
}
