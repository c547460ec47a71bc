resource "vault_database_secret_backend_connection" "features" {
  backend       = "database"
  name          = "features"
  allowed_roles = ["reader"]

  postgresql {
    connection_url = "postgresql://{{username}}:{{password}}@db.example.com:5432/features?sslmode=verify-full"
  }
}
