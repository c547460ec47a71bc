resource "azurerm_subscription_policy_exemption" "migration" {
  name                 = "migration"
  subscription_id      = "/subscriptions/11111111-2222-3333-4444-555555555555"
  policy_assignment_id = azurerm_subscription_policy_assignment.regions.id
  exemption_category   = "Waiver"
}
