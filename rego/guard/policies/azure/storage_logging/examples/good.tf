resource "azurerm_storage_account" "features" {
  name                     = "stmlfeatures"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_monitor_diagnostic_setting" "features" {
  name                       = "requests"
  target_resource_id         = "${azurerm_storage_account.features.id}/blobServices/default"
  log_analytics_workspace_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.OperationalInsights/workspaces/log-security"

  enabled_log {
    category_group = "audit"
  }
}
