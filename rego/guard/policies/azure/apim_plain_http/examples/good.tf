resource "azurerm_api_management_api" "scoring" {
  name                = "scoring"
  resource_group_name = "rg-ml-prod"
  api_management_name = "apim-ml"
  revision            = "1"
  display_name        = "Scoring"
  path                = "scoring"
  protocols           = ["https"]
}
