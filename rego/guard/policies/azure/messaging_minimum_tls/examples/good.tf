resource "azurerm_servicebus_namespace" "jobs" {
  name                         = "sb-jobs"
  resource_group_name          = "rg-ml-prod"
  location                     = "westeurope"
  sku                          = "Premium"
  capacity                     = 1
  premium_messaging_partitions = 1
  minimum_tls_version          = "1.2"
}
