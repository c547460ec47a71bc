resource "azurerm_spring_cloud_app" "score" {
  name                = "score"
  resource_group_name = "rg-ml-prod"
  service_name        = "spring-ml"
  is_public           = true
  https_only          = false
}
