resource "azurerm_container_registry" "models" {
  name                 = "crmodels"
  resource_group_name  = "rg-ml-prod"
  location             = "westeurope"
  sku                  = "Premium"
  trust_policy_enabled = true
}
