resource "azurerm_managed_disk" "data" {
  name                 = "disk-data"
  resource_group_name  = "rg-ml-prod"
  location             = "westeurope"
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
  disk_size_gb         = 512
}
