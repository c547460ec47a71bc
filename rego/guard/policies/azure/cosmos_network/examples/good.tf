resource "azurerm_cosmosdb_account" "features" {
  name                          = "cosmos-features"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  offer_type                    = "Standard"
  kind                          = "GlobalDocumentDB"
  public_network_access_enabled = false

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
