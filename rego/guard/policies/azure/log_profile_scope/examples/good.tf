resource "azurerm_monitor_log_profile" "activity" {
  name               = "default"
  categories         = ["Action", "Delete", "Write"]
  locations          = ["westeurope", "global"]
  storage_account_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Storage/storageAccounts/stactivity"

  retention_policy {
    enabled = true
    days    = 365
  }
}
