resource "azurerm_mssql_server_extended_auditing_policy" "features" {
  server_id                               = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Sql/servers/sql-features"
  storage_endpoint                        = "https://staudit.blob.core.windows.net/"
  storage_account_access_key_is_secondary = false
  retention_in_days                       = 30
}
