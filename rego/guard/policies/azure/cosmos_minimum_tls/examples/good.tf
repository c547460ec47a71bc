resource "azurerm_cosmosdb_account" "sessions" {
  name                = "cosmos-sessions"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"
  minimal_tls_version = "Tls12"

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
