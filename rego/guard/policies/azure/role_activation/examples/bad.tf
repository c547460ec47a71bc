resource "azurerm_role_management_policy" "owner" {
  scope              = "/subscriptions/11111111-2222-3333-4444-555555555555"
  role_definition_id = data.azurerm_role_definition.owner.id

  activation_rules {
    maximum_duration                   = "PT1H"
    require_multifactor_authentication = false
  }
}
