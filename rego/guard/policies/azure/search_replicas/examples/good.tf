resource "azurerm_search_service" "support" {
  name                = "srch-support"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  sku                 = "standard"
  replica_count       = 3
}
