resource "azurerm_virtual_network" "ml" {
  name                = "vnet-ml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  address_space       = ["10.20.0.0/16"]

  ddos_protection_plan {
    id     = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/ddosProtectionPlans/ddos"
    enable = true
  }
}
