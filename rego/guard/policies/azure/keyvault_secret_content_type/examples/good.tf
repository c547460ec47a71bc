resource "azurerm_key_vault_secret" "feature_store" {
  name            = "feature-store"
  value           = random_password.feature_store.result
  key_vault_id    = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.KeyVault/vaults/kv-ml-prod"
  expiration_date = "2027-03-31T00:00:00Z"
  content_type    = "password"
}

resource "random_password" "feature_store" {
  length = 32
}
