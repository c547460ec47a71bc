resource "azurerm_machine_learning_workspace" "patients" {
  name                    = "mlw-patients"
  resource_group_name     = "rg-ml-prod"
  location                = "westeurope"
  application_insights_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Insights/components/appi-ml"
  key_vault_id            = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.KeyVault/vaults/kv-ml-prod"
  storage_account_id      = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Storage/storageAccounts/stmlprod"

  identity {
    type = "SystemAssigned"
  }
}
