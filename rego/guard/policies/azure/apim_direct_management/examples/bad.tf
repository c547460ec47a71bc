resource "azurerm_api_management" "ml" {
  name                = "apim-ml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  publisher_name      = "ML platform"
  publisher_email     = "ml@example.com"
  sku_name            = "Premium_1"

  tenant_access {
    enabled = true
  }
}
