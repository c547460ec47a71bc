resource "azurerm_machine_learning_compute_cluster" "debug" {
  name                          = "cc-debug"
  location                      = "westeurope"
  machine_learning_workspace_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud"
  vm_priority                   = "Dedicated"
  vm_size                       = "STANDARD_NC6S_V3"
  ssh_public_access_enabled     = true

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT10M"
  }
}
