resource "azuread_application_password" "pipeline" {
  application_id    = azuread_application.pipeline.id
  end_date_relative = "4320h"
}
