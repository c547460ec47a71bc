resource "azurerm_subnet" "training" {
  name                 = "snet-training"
  resource_group_name  = "rg-ml-prod"
  virtual_network_name = "vnet-ml"
  address_prefixes     = ["10.20.1.0/24"]
}

resource "azurerm_subnet_network_security_group_association" "training" {
  network_security_group_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/networkSecurityGroups/nsg-training"
  subnet_id                 = azurerm_subnet.training.id
}
