resource "azurerm_cognitive_account" "speech" {
  name                  = "oai-speech"
  resource_group_name   = "rg-ml-prod"
  location              = "westeurope"
  kind                  = "SpeechServices"
  sku_name              = "S0"
  custom_subdomain_name = "oai-speech"

  identity {
    type = "SystemAssigned"
  }
}
