resource "azurerm_key_vault" "ml" {
  name                      = "kv-ml-prod"
  resource_group_name       = "rg-ml-prod"
  location                  = "westeurope"
  tenant_id                 = "11111111-2222-3333-4444-555555555555"
  sku_name                  = "premium"
  purge_protection_enabled  = true
  enable_rbac_authorization = false
}
