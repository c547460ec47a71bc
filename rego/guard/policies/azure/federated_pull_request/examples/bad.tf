resource "azurerm_federated_identity_credential" "github" {
  name                = "github"
  resource_group_name = "rg-ml-prod"
  parent_id           = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-deploy"
  audience            = ["api://AzureADTokenExchange"]
  issuer              = "https://token.actions.githubusercontent.com"
  subject             = "repo:example/models:pull_request"
}
