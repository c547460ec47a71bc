resource "azurerm_storage_account_network_rules" "lake" {
  storage_account_id = azurerm_storage_account.lake.id
  default_action     = "Deny"
  ip_rules           = ["203.0.113.24"]
  bypass             = ["None"]
}

resource "azurerm_storage_account" "lake" {
  name                     = "stmllakeprod"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
