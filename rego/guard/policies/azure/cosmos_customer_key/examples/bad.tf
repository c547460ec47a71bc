resource "azurerm_cosmosdb_account" "patients" {
  name                = "cosmos-patients"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
