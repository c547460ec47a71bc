resource "azuread_directory_role_assignment" "admin" {
  role_id             = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b"
  principal_object_id = "66666666-7777-8888-9999-000000000000"
}
