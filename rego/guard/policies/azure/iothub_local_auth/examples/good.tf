resource "azurerm_iothub" "cameras" {
  name                         = "iot-cameras"
  resource_group_name          = "rg-ml-prod"
  location                     = "westeurope"
  local_authentication_enabled = false

  sku {
    name     = "S1"
    capacity = 1
  }
}
