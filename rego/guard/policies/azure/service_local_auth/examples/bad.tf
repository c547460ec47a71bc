resource "azurerm_app_configuration" "ml" {
  name                = "appcs-ml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  sku                 = "standard"
  local_auth_enabled  = true
}
