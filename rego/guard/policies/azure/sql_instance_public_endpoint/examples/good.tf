resource "azurerm_mssql_managed_instance" "warehouse" {
  name                         = "sqlmi-warehouse"
  resource_group_name          = "rg-ml-prod"
  location                     = "westeurope"
  administrator_login          = "sqladmin"
  administrator_login_password = random_password.sqlmi.result
  license_type                 = "BasePrice"
  sku_name                     = "GP_Gen5"
  storage_size_in_gb           = 256
  subnet_id                    = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml/subnets/sqlmi"
  vcores                       = 8
  public_data_endpoint_enabled = false
}

resource "random_password" "sqlmi" {
  length = 40
}
