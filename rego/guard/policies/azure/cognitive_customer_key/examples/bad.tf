resource "azurerm_cognitive_account" "tuning" {
  name                  = "oai-tuning"
  resource_group_name   = "rg-ml-prod"
  location              = "westeurope"
  kind                  = "OpenAI"
  sku_name              = "S0"
  custom_subdomain_name = "oai-tuning"

  identity {
    type = "SystemAssigned"
  }
}
