resource "azurerm_kubernetes_cluster" "notebooks" {
  name                = "aks-notebooks"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  dns_prefix          = "notebooks"

  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
  }

  identity {
    type = "SystemAssigned"
  }
}
