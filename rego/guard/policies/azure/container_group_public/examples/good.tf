resource "azurerm_container_group" "score" {
  name                = "aci-score"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  os_type             = "Linux"
  ip_address_type     = "Private"
  subnet_ids          = ["/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml/subnets/snet-score"]

  container {
    name   = "score"
    image  = "mcr.microsoft.com/azuredocs/aci-helloworld:v1"
    cpu    = 1
    memory = 2

    ports {
      port     = 443
      protocol = "TCP"
    }
  }
}
