resource "azurerm_databricks_workspace" "patients" {
  name                              = "dbw-patients"
  resource_group_name               = "rg-ml-prod"
  location                          = "westeurope"
  sku                               = "premium"
  infrastructure_encryption_enabled = true
}
