resource "azurerm_storage_account" "labels" {
  name                             = "stmllabels"
  resource_group_name              = "rg-ml-prod"
  location                         = "westeurope"
  account_tier                     = "Standard"
  account_replication_type         = "ZRS"
  cross_tenant_replication_enabled = false
}
