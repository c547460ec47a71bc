resource "azurerm_container_registry" "ml" {
  name                          = "crmlprod"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  sku                           = "Premium"
  public_network_access_enabled = false
}
