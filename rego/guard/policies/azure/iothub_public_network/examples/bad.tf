resource "azurerm_iothub" "edge" {
  name                          = "iot-edge"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  public_network_access_enabled = true

  sku {
    name     = "S1"
    capacity = 1
  }
}
