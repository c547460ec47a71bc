resource "azurerm_container_registry" "training" {
  name                      = "crtraining"
  resource_group_name       = "rg-ml-prod"
  location                  = "westeurope"
  sku                       = "Premium"
  quarantine_policy_enabled = true
}
