resource "azurerm_mssql_server" "patients" {
  name                                         = "sql-patients"
  resource_group_name                          = "rg-ml-prod"
  location                                     = "westeurope"
  version                                      = "12.0"
  administrator_login                          = "sqladmin"
  administrator_login_password                 = random_password.sql.result
  transparent_data_encryption_key_vault_key_id = "https://kv-ml-prod.vault.azure.net/keys/sql/0123456789abcdef0123456789abcdef"
  primary_user_assigned_identity_id            = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-sql"
}

resource "random_password" "sql" {
  length = 40
}
