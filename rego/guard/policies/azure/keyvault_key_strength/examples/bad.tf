resource "azurerm_key_vault_key" "signing" {
  name            = "model-signing"
  key_vault_id    = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.KeyVault/vaults/kv-ml-prod"
  key_type        = "RSA"
  key_size        = 1024
  key_opts        = ["sign", "verify"]
  expiration_date = "2027-06-30T00:00:00Z"
}
