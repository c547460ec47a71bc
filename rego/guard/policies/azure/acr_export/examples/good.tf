resource "azurerm_container_registry" "private" {
  name                          = "crmlprivate"
  resource_group_name           = "rg-ml-prod"
  location                      = "westeurope"
  sku                           = "Premium"
  public_network_access_enabled = false
  export_policy_enabled         = false
}
