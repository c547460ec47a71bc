resource "azurerm_databricks_workspace" "features" {
  name                = "dbw-features"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  sku                 = "premium"

  custom_parameters {
    virtual_network_id                                   = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml"
    public_subnet_name                                   = "dbw-host"
    private_subnet_name                                  = "dbw-container"
    public_subnet_network_security_group_association_id  = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml/subnets/dbw-host"
    private_subnet_network_security_group_association_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml/subnets/dbw-container"
    no_public_ip                                         = false
  }
}
