resource "azurerm_data_factory" "ingest" {
  name                   = "adf-ingest"
  resource_group_name    = "rg-ml-prod"
  location               = "westeurope"
  public_network_enabled = true
}
