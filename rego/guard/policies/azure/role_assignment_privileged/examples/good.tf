resource "azurerm_role_assignment" "trainers" {
  scope                = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod"
  role_definition_name = "AzureML Data Scientist"
  principal_id         = "66666666-7777-8888-9999-000000000000"
}
