resource "azurerm_synapse_workspace" "analytics" {
  name                                 = "syn-analytics"
  resource_group_name                  = "rg-ml-prod"
  location                             = "westeurope"
  storage_data_lake_gen2_filesystem_id = "https://stmllakeprod.dfs.core.windows.net/synapse"
  sql_administrator_login              = "sqladmin"
  sql_administrator_login_password     = random_password.synapse.result
  managed_virtual_network_enabled      = true

  identity {
    type = "SystemAssigned"
  }
}

resource "random_password" "synapse" {
  length = 40
}
