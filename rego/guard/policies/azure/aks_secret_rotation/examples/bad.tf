resource "azurerm_kubernetes_cluster" "training" {
  name                = "aks-training"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  dns_prefix          = "training"

  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
  }

  identity {
    type = "SystemAssigned"
  }

  key_vault_secrets_provider {
    secret_rotation_enabled = false
  }
}
