resource "azurerm_purview_account" "catalogue" {
  name                   = "pview-catalogue"
  resource_group_name    = "rg-ml-prod"
  location               = "westeurope"
  public_network_enabled = true

  identity {
    type = "SystemAssigned"
  }
}
