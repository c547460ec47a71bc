resource "azurerm_cosmosdb_account" "labels" {
  name                          = "cosmos-labels"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  offer_type                    = "Standard"
  kind                          = "GlobalDocumentDB"
  local_authentication_disabled = false

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
