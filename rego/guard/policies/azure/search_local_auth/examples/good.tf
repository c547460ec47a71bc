resource "azurerm_search_service" "documents" {
  name                         = "srch-documents"
  resource_group_name          = "rg-ml-prod"
  location                     = "westeurope"
  sku                          = "standard"
  local_authentication_enabled = false
}
