resource "azurerm_synapse_workspace" "warehouse" {
  name                                 = "syn-warehouse"
  resource_group_name                  = "rg-ml-prod"
  location                             = "westeurope"
  storage_data_lake_gen2_filesystem_id = "https://stmllakeprod.dfs.core.windows.net/synapse"
  sql_administrator_login              = "sqladmin"
  sql_administrator_login_password     = random_password.synapse.result

  identity {
    type = "SystemAssigned"
  }
}

resource "random_password" "synapse" {
  length = 40
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "warehouse" {
  synapse_workspace_id   = azurerm_synapse_workspace.warehouse.id
  log_monitoring_enabled = true
}
