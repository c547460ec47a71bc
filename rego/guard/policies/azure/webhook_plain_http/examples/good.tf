resource "azurerm_container_registry_webhook" "push" {
  name                = "push"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"
  registry_name       = "crml"
  service_uri         = "https://deploy.example.com/push"
  actions             = ["push"]
}
