resource "azurerm_container_registry" "models" {
  name                = "crmodels"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  sku                 = "Premium"

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-acr"]
  }

  encryption {
    key_vault_key_id   = "https://kv-ml-prod.vault.azure.net/keys/acr/0123456789abcdef0123456789abcdef"
    identity_client_id = "66666666-7777-8888-9999-000000000000"
  }
}
