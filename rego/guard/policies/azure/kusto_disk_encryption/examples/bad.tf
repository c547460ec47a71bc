resource "azurerm_kusto_cluster" "telemetry" {
  name                = "dectelemetry"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"

  sku {
    name     = "Standard_E8ads_v5"
    capacity = 2
  }
}
