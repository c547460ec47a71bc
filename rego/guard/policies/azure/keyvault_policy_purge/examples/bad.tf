resource "azurerm_key_vault_access_policy" "trainer" {
  key_vault_id       = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.KeyVault/vaults/kv-ml-prod"
  tenant_id          = "11111111-2222-3333-4444-555555555555"
  object_id          = "66666666-7777-8888-9999-000000000000"
  secret_permissions = ["Get", "List", "Set", "Delete", "Purge"]
}
