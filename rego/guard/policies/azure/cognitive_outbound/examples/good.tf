resource "azurerm_cognitive_account" "documents" {
  name                               = "oai-documents"
  resource_group_name                = "rg-ml-prod"
  location                           = "westeurope"
  kind                               = "FormRecognizer"
  sku_name                           = "S0"
  custom_subdomain_name              = "oai-documents"
  outbound_network_access_restricted = true
  fqdns                              = ["stmldocuments.blob.core.windows.net"]
}
