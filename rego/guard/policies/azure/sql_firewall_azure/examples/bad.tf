resource "azurerm_postgresql_flexible_server_firewall_rule" "pipelines" {
  name             = "pipelines"
  server_id        = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-mlflow"
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0"
}
