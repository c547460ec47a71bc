resource "azurerm_mssql_database" "approvals" {
  name           = "model-approvals"
  server_id      = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Sql/servers/sql-registry"
  sku_name       = "S0"
  ledger_enabled = true
}
