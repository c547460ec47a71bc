resource "azurerm_cosmosdb_account" "registry" {
  name                = "cosmos-registry"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"
  backup {
    type = "Continuous"
    tier = "Continuous7Days"
  }

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
