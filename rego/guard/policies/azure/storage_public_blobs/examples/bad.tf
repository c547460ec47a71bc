resource "azurerm_storage_account" "models" {
  name                            = "stmlmodels"
  resource_group_name             = "rg-ml-prod"
  location                        = "westeurope"
  account_tier                    = "Standard"
  account_replication_type        = "GRS"
  allow_nested_items_to_be_public = true
}
