resource "azurerm_kusto_cluster" "clicks" {
  name                          = "decclicks"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  public_network_access_enabled = false

  sku {
    name     = "Standard_E8ads_v5"
    capacity = 2
  }
}
