resource "azurerm_container_registry" "builds" {
  name                = "crbuilds"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  sku                 = "Premium"
}
