resource "azurerm_machine_learning_inference_cluster" "scoring" {
  name                          = "scoring"
  location                      = "westeurope"
  cluster_purpose               = "FastProd"
  kubernetes_cluster_id         = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ContainerService/managedClusters/aks-serving"
  machine_learning_workspace_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.MachineLearningServices/workspaces/mlw-fraud"

  ssl {
    leaf_domain_label         = "fraud-scoring"
    overwrite_existing_domain = true
  }
}
