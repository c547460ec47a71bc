resource "azurerm_storage_account" "exchange" {
  name                     = "stmlexchange"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "LRS"

  sas_policy {
    expiration_period = "01.00:00:00"
    expiration_action = "Log"
  }
}
