resource "azurerm_eventhub_namespace" "telemetry" {
  name                          = "evhns-telemetry"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  sku                           = "Standard"
  public_network_access_enabled = false
}
