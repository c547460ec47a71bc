resource "azurerm_cosmosdb_account" "records" {
  name                = "cosmos-records"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  offer_type          = "Standard"

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
