resource "azurerm_network_security_rule" "outbound" {
  name                        = "inbound"
  resource_group_name         = "rg-ml-prod"
  network_security_group_name = "nsg-training"
  priority                    = 100
  direction                   = "Outbound"
  access                      = "Allow"
  protocol                    = "*"
  source_port_range           = "*"
  source_address_prefix       = "*"
  destination_address_prefix  = "0.0.0.0/0"
  destination_port_range      = "*"
}
