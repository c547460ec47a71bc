resource "azurerm_key_vault" "training" {
  name                = "kv-training"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  tenant_id           = "11111111-2222-3333-4444-555555555555"
  sku_name            = "standard"

  network_acls {
    bypass         = "AzureServices"
    default_action = "Allow"
  }
}
