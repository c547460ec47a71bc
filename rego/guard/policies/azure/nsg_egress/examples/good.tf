resource "azurerm_network_security_rule" "outbound" {
  name                        = "inbound"
  resource_group_name         = "rg-ml-prod"
  network_security_group_name = "nsg-training"
  priority                    = 100
  direction                   = "Outbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  source_address_prefix       = "*"
  destination_address_prefix  = "AzureCloud.westeurope"
  destination_port_range      = "443"
}
