resource "azurerm_storage_account" "lake" {
  name                     = "stmllakeprod"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_storage_account_customer_managed_key" "lake" {
  storage_account_id = azurerm_storage_account.lake.id
  key_vault_id       = azurerm_key_vault.ml.id
  key_name           = "lake"
}

resource "azurerm_key_vault" "ml" {
  name                     = "kv-ml-prod"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  tenant_id                = "11111111-2222-3333-4444-555555555555"
  sku_name                 = "premium"
  purge_protection_enabled = true
}
