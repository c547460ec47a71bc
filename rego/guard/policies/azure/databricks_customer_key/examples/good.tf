resource "azurerm_databricks_workspace" "vision" {
  name                                  = "dbw-vision"
  resource_group_name                   = "rg-ml-prod"
  location                              = "westeurope"
  sku                                   = "premium"
  customer_managed_key_enabled          = true
  managed_services_cmk_key_vault_key_id = "https://kv-ml-prod.vault.azure.net/keys/dbw/0123456789abcdef0123456789abcdef"
}
