resource "azurerm_cognitive_account" "chat" {
  name                          = "oai-chat"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  kind                          = "OpenAI"
  sku_name                      = "S0"
  custom_subdomain_name         = "oai-chat"
  public_network_access_enabled = true
}
