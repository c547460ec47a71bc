resource "azurerm_network_interface" "training" {
  name                  = "nic-training"
  resource_group_name   = "rg-ml-prod"
  location              = "westeurope"
  ip_forwarding_enabled = false

  ip_configuration {
    name                          = "internal"
    subnet_id                     = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml/subnets/snet-training"
    private_ip_address_allocation = "Dynamic"
  }
}
