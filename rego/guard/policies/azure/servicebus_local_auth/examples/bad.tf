resource "azurerm_servicebus_namespace" "training" {
  name                = "sb-training"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  sku                 = "Standard"
}
