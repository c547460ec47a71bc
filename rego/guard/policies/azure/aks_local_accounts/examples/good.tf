resource "azurerm_kubernetes_cluster" "serving" {
  name                   = "aks-serving"
  resource_group_name    = "rg-ml-prod"
  location               = "westeurope"
  dns_prefix             = "serving"
  local_account_disabled = true

  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
  }

  identity {
    type = "SystemAssigned"
  }

  azure_active_directory_role_based_access_control {
    azure_rbac_enabled     = true
    admin_group_object_ids = ["66666666-7777-8888-9999-000000000000"]
  }
}
