resource "azurerm_storage_account" "uploads" {
  name                     = "stmluploads"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  is_hns_enabled           = true
  sftp_enabled             = false
}
