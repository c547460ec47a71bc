resource "azurerm_log_analytics_workspace" "ml" {
  name                       = "log-ml"
  resource_group_name        = "rg-ml-prod"
  location                   = "westeurope"
  sku                        = "PerGB2018"
  retention_in_days          = 90
  internet_ingestion_enabled = false
  internet_query_enabled     = false
}
