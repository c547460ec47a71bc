resource "azurerm_servicebus_namespace" "scoring" {
  name                          = "sb-scoring"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  sku                           = "Premium"
  capacity                      = 1
  premium_messaging_partitions  = 1
  public_network_access_enabled = true
}
