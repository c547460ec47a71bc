resource "azapi_resource" "ml" {
  type      = "Microsoft.Storage/storageAccounts@2024-01-01"
  name      = "ml"
  location  = "westeurope"
  parent_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod"

  body = {
    properties = {
      supportsHttpsTrafficOnly = true
    }
  }
}
