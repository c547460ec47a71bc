resource "azurerm_container_app" "score" {
  name                         = "ca-score"
  resource_group_name          = "rg-ml-prod"
  container_app_environment_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.App/managedEnvironments/cae-ml"
  revision_mode                = "Single"

  template {
    container {
      name   = "score"
      image  = "mcr.microsoft.com/azuredocs/aci-helloworld:v1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }

  ingress {
    target_port                = 8080
    external_enabled           = true
    allow_insecure_connections = false

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}
