resource "azurerm_role_definition" "operator" {
  name              = "ml-operator"
  scope             = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod"
  assignable_scopes = ["/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod"]

  permissions {
    actions = ["Microsoft.MachineLearningServices/workspaces/read"]
  }
}
