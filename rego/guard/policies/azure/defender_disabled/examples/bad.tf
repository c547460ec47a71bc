resource "azurerm_advanced_threat_protection" "lake" {
  target_resource_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Storage/storageAccounts/stlake"
  enabled            = false
}
