resource "azuread_user" "labeler" {
  user_principal_name = "labeler@example.com"
  display_name        = "Labeler"
}
