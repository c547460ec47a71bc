resource "azurerm_managed_disk" "data" {
  name                   = "disk-data"
  resource_group_name    = "rg-ml-prod"
  location               = "westeurope"
  storage_account_type   = "Premium_LRS"
  create_option          = "Empty"
  disk_size_gb           = 512
  disk_encryption_set_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Compute/diskEncryptionSets/des-ml"
}
