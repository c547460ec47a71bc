resource "azurerm_databricks_workspace" "lakehouse" {
  name                          = "dbw-lakehouse"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  sku                           = "premium"
  public_network_access_enabled = true
}
