resource "azurerm_storage_account" "checkpoints" {
  name                          = "stmlcheckpoints"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  account_tier                  = "Premium"
  account_kind                  = "BlockBlobStorage"
  account_replication_type      = "ZRS"
  public_network_access_enabled = false
}
