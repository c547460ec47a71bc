resource "azurerm_iothub" "sensors" {
  name                = "iot-sensors"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"

  sku {
    name     = "S1"
    capacity = 1
  }
}
