resource "azurerm_kusto_cluster" "patients" {
  name                      = "decpatients"
  resource_group_name       = "rg-ml-prod"
  location                  = "westeurope"
  disk_encryption_enabled   = true
  double_encryption_enabled = true

  sku {
    name     = "Standard_E8ads_v5"
    capacity = 2
  }
}
