resource "azurerm_monitor_diagnostic_setting" "vault" {
  name                       = "audit"
  target_resource_id         = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.KeyVault/vaults/kv-ml"
  log_analytics_workspace_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.OperationalInsights/workspaces/log-security"

  enabled_log {
    category = "AuditEvent"

    retention_policy {
      enabled = true
      days    = 90
    }
  }
}
