resource "azurerm_iothub" "sensors" {
  name                = "iot-sensors"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  min_tls_version     = "1.2"

  sku {
    name     = "S1"
    capacity = 1
  }
}
