resource "azurerm_kusto_cluster" "clicks" {
  name                          = "decclicks"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  public_network_access_enabled = true

  sku {
    name     = "Standard_E8ads_v5"
    capacity = 2
  }
}
