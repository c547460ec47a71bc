resource "azurerm_search_service" "catalogue" {
  name                = "srch-catalogue"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  sku                 = "standard"

  identity {
    type = "SystemAssigned"
  }
}
