resource "azurerm_machine_learning_datastore_blobstorage" "datasets" {
  name                 = "datasets"
  workspace_id         = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.MachineLearningServices/workspaces/mlw"
  storage_container_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Storage/storageAccounts/stml/blobServices/default/containers/datasets"
  account_key          = "ZXhhbXBsZS1vZi1hLWtleS10aGF0LWlzLW5vdC1yZWFs"
}
