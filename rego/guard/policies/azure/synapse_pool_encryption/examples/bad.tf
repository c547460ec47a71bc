resource "azurerm_synapse_sql_pool" "warehouse" {
  name                 = "warehouse"
  synapse_workspace_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Synapse/workspaces/syn-analytics"
  sku_name             = "DW100c"
  create_mode          = "Default"
  storage_account_type = "GRS"
}
