resource "azurerm_network_watcher_flow_log" "training" {
  name                 = "flow-training"
  network_watcher_name = "nw-westeurope"
  resource_group_name  = "rg-network"
  target_resource_id   = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml"
  storage_account_id   = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Storage/storageAccounts/stflowlogs"
  enabled              = true

  retention_policy {
    enabled = true
    days    = 90
  }
}
