resource "azurerm_subscription_policy_assignment" "regions" {
  name                 = "allowed-regions"
  subscription_id      = "/subscriptions/11111111-2222-3333-4444-555555555555"
  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c"
  enforce              = false
}
