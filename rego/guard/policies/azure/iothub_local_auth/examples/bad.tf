resource "azurerm_iothub" "cameras" {
  name                = "iot-cameras"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"

  sku {
    name     = "S1"
    capacity = 1
  }
}
