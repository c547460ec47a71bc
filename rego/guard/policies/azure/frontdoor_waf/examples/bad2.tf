resource "azurerm_cdn_frontdoor_profile" "scoring" {
  name                = "fd-scoring"
  resource_group_name = "rg-ml-prod"
  sku_name            = "Premium_AzureFrontDoor"
}
