resource "azurerm_eventgrid_topic" "labels" {
  name                = "evg-labels"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  identity {
    type = "SystemAssigned"
  }
}
