resource "azurerm_storage_account" "jobs" {
  name                     = "stmljobs"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  queue_properties {
    logging {
      version = "1.0"
      delete  = false
      read    = false
      write   = true
    }
  }
}
