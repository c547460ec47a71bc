resource "azuread_directory_role_assignment" "admin" {
  role_id             = "62e90394-69f5-4237-9190-012177145e10"
  principal_object_id = "66666666-7777-8888-9999-000000000000"
}
