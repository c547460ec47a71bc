resource "azurerm_kubernetes_cluster" "serving" {
  name                = "aks-serving"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  dns_prefix          = "serving"
  kubernetes_version  = "1.34"

  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
  }

  identity {
    type = "SystemAssigned"
  }
}
