resource "azurerm_app_configuration" "ml" {
  name                          = "appcs-ml"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  sku                           = "standard"
  public_network_access_enabled = true
}
