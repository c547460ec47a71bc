resource "azurerm_machine_learning_compute_instance" "notebook" {
  name                          = "ci-notebook"
  machine_learning_workspace_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud"
  virtual_machine_size          = "STANDARD_DS3_V2"
  local_auth_enabled            = true
}
