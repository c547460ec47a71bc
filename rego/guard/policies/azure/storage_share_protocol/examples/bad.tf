resource "azurerm_storage_account" "notebooks" {
  name                     = "stmlnotebooks"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  account_tier             = "Premium"
  account_kind             = "FileStorage"
  account_replication_type = "ZRS"

  share_properties {
    smb {
      versions                = ["SMB2.1", "SMB3.0", "SMB3.1.1"]
      channel_encryption_type = ["AES-128-CCM", "AES-256-GCM"]
    }
  }
}
