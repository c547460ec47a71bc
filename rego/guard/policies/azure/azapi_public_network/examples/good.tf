resource "azapi_resource" "ml" {
  type      = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01"
  name      = "ml"
  location  = "westeurope"
  parent_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod"

  body = {
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}
