resource "azurerm_storage_account" "lake" {
  name                     = "stmlfeatures"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  nfsv3_enabled            = false
}
