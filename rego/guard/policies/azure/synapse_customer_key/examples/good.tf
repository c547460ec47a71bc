resource "azurerm_synapse_workspace" "models" {
  name                                 = "syn-models"
  resource_group_name                  = "rg-ml-prod"
  location                             = "westeurope"
  storage_data_lake_gen2_filesystem_id = "https://stmllakeprod.dfs.core.windows.net/synapse"
  sql_administrator_login              = "sqladmin"
  sql_administrator_login_password     = random_password.synapse.result

  customer_managed_key {
    key_name           = "synapse"
    key_versionless_id = "https://kv-ml-prod.vault.azure.net/keys/synapse"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "random_password" "synapse" {
  length = 40
}
