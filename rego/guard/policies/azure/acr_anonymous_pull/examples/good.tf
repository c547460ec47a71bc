resource "azurerm_container_registry" "serving" {
  name                   = "crserving"
  resource_group_name    = "rg-ml-prod"
  location               = "westeurope"
  sku                    = "Premium"
  anonymous_pull_enabled = false
}
