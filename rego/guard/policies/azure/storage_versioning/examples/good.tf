resource "azurerm_storage_account" "features" {
  name                     = "stmlfeatures"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  blob_properties {
    versioning_enabled = true
  }
}
