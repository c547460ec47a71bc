resource "azurerm_mssql_database" "features" {
  name                                = "features"
  server_id                           = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Sql/servers/sql-features"
  sku_name                            = "DW100c"
  transparent_data_encryption_enabled = true
}
