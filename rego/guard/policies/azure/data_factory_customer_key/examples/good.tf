resource "azurerm_data_factory" "patients" {
  name                             = "adf-patients"
  resource_group_name              = "rg-ml-prod"
  location                         = "westeurope"
  customer_managed_key_id          = "https://kv-ml-prod.vault.azure.net/keys/adf/0123456789abcdef0123456789abcdef"
  customer_managed_key_identity_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-adf"
}
