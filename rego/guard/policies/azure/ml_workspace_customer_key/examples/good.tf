resource "azurerm_machine_learning_workspace" "vision" {
  name                    = "mlw-vision"
  resource_group_name     = "rg-ml-prod"
  location                = "westeurope"
  application_insights_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Insights/components/appi-ml"
  key_vault_id            = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.KeyVault/vaults/kv-ml-prod"
  storage_account_id      = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Storage/storageAccounts/stmlprod"

  encryption {
    key_vault_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.KeyVault/vaults/kv-ml-prod"
    key_id       = "https://kv-ml-prod.vault.azure.net/keys/mlw/0123456789abcdef0123456789abcdef"
  }

  identity {
    type = "SystemAssigned"
  }
}
