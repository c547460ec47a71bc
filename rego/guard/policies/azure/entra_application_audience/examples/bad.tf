resource "azuread_application" "portal" {
  display_name     = "portal"
  sign_in_audience = "AzureADMultipleOrgs"
}
