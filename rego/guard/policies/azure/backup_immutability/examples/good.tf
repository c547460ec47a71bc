resource "azurerm_recovery_services_vault" "ml" {
  name                = "rsv-ml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  sku                 = "Standard"
  immutability        = "Unlocked"
}
