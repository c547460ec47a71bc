resource "azurerm_key_vault_secret" "registry" {
  name            = "model-registry-token"
  value           = random_password.registry.result
  key_vault_id    = azurerm_key_vault.ml.id
  expiration_date = "2027-06-30T00:00:00Z"
}

resource "random_password" "registry" {
  length = 40
}

resource "azurerm_key_vault" "ml" {
  name                = "kv-ml-prod"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  tenant_id           = "11111111-2222-3333-4444-555555555555"
  sku_name            = "standard"
}
