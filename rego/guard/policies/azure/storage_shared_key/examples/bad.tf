resource "azurerm_storage_account" "lake" {
  name                      = "stmllakeprod"
  resource_group_name       = "rg-ml-prod"
  location                  = "westeurope"
  account_tier              = "Standard"
  account_replication_type  = "ZRS"
  is_hns_enabled            = true
  shared_access_key_enabled = true
}
