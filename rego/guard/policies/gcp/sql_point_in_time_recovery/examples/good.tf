resource "google_sql_database_instance" "features" {
  name             = "features"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
    }
  }
}
