resource "azurerm_network_security_rule" "inbound" {
  name                        = "inbound"
  resource_group_name         = "rg-ml-prod"
  network_security_group_name = "nsg-training"
  priority                    = 100
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  source_address_prefix       = "10.0.0.0/8"
  destination_address_prefix  = "*"
  destination_port_range      = "22"
}
