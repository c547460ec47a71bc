resource "azurerm_eventgrid_topic" "models" {
  name                = "evg-models"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  local_auth_enabled  = true
}
