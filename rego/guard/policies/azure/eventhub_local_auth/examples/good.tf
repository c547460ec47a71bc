resource "azurerm_eventhub_namespace" "clicks" {
  name                         = "evhns-clicks"
  resource_group_name          = "rg-ml-prod"
  location                     = "westeurope"
  sku                          = "Standard"
  local_authentication_enabled = false
}
