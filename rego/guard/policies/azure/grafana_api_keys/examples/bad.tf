resource "azurerm_dashboard_grafana" "ml" {
  name                  = "grafana-ml"
  resource_group_name   = "rg-ml-prod"
  location              = "westeurope"
  grafana_major_version = "11"
  api_key_enabled       = true
}
