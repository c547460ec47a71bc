resource "azurerm_function_app" "ingest" {
  name                       = "func-ingest"
  resource_group_name        = "rg-ml-prod"
  location                   = "westeurope"
  app_service_plan_id        = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Web/serverFarms/plan-ml"
  storage_account_name       = "stfuncingest"
  storage_account_access_key = data.azurerm_storage_account.ingest.primary_access_key

  auth_settings {
    enabled = false
  }
}
