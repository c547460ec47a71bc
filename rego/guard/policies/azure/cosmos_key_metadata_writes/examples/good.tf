resource "azurerm_cosmosdb_account" "catalogue" {
  name                               = "cosmos-catalogue"
  resource_group_name                = "rg-ml-prod"
  location                           = "westeurope"
  offer_type                         = "Standard"
  kind                               = "GlobalDocumentDB"
  access_key_metadata_writes_enabled = false

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
