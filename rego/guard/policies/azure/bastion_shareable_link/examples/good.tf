resource "azurerm_bastion_host" "ml" {
  name                   = "bas-ml"
  resource_group_name    = "rg-ml-prod"
  location               = "westeurope"
  sku                    = "Standard"
  shareable_link_enabled = false

  ip_configuration {
    name                 = "public"
    subnet_id            = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml/subnets/AzureBastionSubnet"
    public_ip_address_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/publicIPAddresses/pip-bastion"
  }
}
