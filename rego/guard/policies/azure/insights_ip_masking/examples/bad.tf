resource "azurerm_application_insights" "ml" {
  name                = "appi-ml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  application_type    = "web"
  disable_ip_masking  = true
}
