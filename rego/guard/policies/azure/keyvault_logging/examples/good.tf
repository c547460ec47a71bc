resource "azurerm_key_vault" "ml" {
  name                = "kv-ml-prod"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  tenant_id           = "11111111-2222-3333-4444-555555555555"
  sku_name            = "standard"
}

resource "azurerm_monitor_diagnostic_setting" "vault" {
  name                       = "audit"
  target_resource_id         = azurerm_key_vault.ml.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.security.id

  enabled_log {
    category = "AuditEvent"
  }
}

resource "azurerm_log_analytics_workspace" "security" {
  name                = "log-security"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  retention_in_days   = 365
}
