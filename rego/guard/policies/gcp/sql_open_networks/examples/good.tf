resource "google_sql_database_instance" "features" {
  name             = "features"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"
    ip_configuration {
      ipv4_enabled = true

      authorized_networks {
        name  = "office"
        value = "203.0.113.7/32"
      }
    }
  }
}
