resource "azurerm_machine_learning_compute_cluster" "tuning" {
  name                          = "cc-tuning"
  location                      = "westeurope"
  machine_learning_workspace_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud"
  vm_priority                   = "Dedicated"
  vm_size                       = "STANDARD_NC6S_V3"
  subnet_resource_id            = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml/subnets/training"

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT10M"
  }
}
