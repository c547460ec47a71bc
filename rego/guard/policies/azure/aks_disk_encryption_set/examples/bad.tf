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
}

resource "azurerm_disk_encryption_set" "aks" {
  name                = "des-aks"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  key_vault_key_id    = "https://kv-ml-prod.vault.azure.net/keys/aks/0123456789abcdef0123456789abcdef"

  identity {
    type = "SystemAssigned"
  }
}
