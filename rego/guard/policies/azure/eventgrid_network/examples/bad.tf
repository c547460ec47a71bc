resource "azurerm_eventgrid_domain" "pipelines" {
  name                = "evg-pipelines"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
}
