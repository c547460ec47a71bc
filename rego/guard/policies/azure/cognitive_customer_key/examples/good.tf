resource "azurerm_cognitive_account" "tuning" {
  name                  = "oai-tuning"
  resource_group_name   = "rg-ml-prod"
  location              = "westeurope"
  kind                  = "OpenAI"
  sku_name              = "S0"
  custom_subdomain_name = "oai-tuning"

  identity {
    type = "SystemAssigned"
  }

  customer_managed_key {
    key_vault_key_id = "https://kv-ml-prod.vault.azure.net/keys/oai/0123456789abcdef0123456789abcdef"
  }
}
