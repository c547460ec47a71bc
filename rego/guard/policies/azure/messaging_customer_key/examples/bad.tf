resource "azurerm_servicebus_namespace" "patients" {
  name                         = "sb-patients"
  resource_group_name          = "rg-ml-prod"
  location                     = "westeurope"
  sku                          = "Premium"
  capacity                     = 1
  premium_messaging_partitions = 1

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-sb"]
  }
}
