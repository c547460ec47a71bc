resource "azurerm_cosmosdb_account" "patients" {
  name                = "cosmos-patients"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"
  key_vault_key_id    = "https://kv-ml-prod.vault.azure.net/keys/cosmos"

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
