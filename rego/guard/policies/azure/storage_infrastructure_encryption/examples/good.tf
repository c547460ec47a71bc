resource "azurerm_storage_account" "patients" {
  name                              = "stpatientscans"
  resource_group_name               = "rg-ml-prod"
  location                          = "westeurope"
  account_tier                      = "Standard"
  account_kind                      = "StorageV2"
  account_replication_type          = "ZRS"
  infrastructure_encryption_enabled = true
}
