resource "azurerm_linux_web_app" "scoring" {
  name                = "app-scoring"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  service_plan_id     = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Web/serverFarms/plan-ml"

  site_config {}

  identity {
    type = "SystemAssigned"
  }
}
