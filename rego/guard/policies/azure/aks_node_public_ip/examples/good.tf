resource "azurerm_kubernetes_cluster_node_pool" "gpu" {
  name                   = "gpu"
  kubernetes_cluster_id  = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ContainerService/managedClusters/aks-ml"
  vm_size                = "Standard_NC6s_v3"
  node_count             = 2
  node_public_ip_enabled = false
}
