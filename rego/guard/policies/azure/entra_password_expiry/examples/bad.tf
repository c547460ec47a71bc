resource "azuread_application_password" "pipeline" {
  application_id = azuread_application.pipeline.id
}
