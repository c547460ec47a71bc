resource "azurerm_search_service" "rag" {
  name                          = "srch-rag"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  sku                           = "standard"
  public_network_access_enabled = false
}
