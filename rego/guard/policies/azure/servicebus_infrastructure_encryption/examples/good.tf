resource "azurerm_servicebus_namespace" "claims" {
  name                         = "sb-claims"
  resource_group_name          = "rg-ml-prod"
  location                     = "westeurope"
  sku                          = "Premium"
  capacity                     = 1
  premium_messaging_partitions = 1

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-sb"]
  }

  customer_managed_key {
    key_vault_key_id                  = "https://kv-ml-prod.vault.azure.net/keys/sb/0123456789abcdef0123456789abcdef"
    identity_id                       = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-sb"
    infrastructure_encryption_enabled = true
  }
}
