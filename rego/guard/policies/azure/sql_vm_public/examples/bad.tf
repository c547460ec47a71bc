resource "azurerm_mssql_virtual_machine" "features" {
  virtual_machine_id    = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Compute/virtualMachines/vm-sql"
  sql_license_type      = "PAYG"
  sql_connectivity_type = "PUBLIC"
}
