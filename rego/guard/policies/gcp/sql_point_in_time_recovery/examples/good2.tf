resource "google_sql_database_instance" "features" {
  name             = "features"
  database_version = "MYSQL_8_0"

  settings {
    tier = "db-custom-2-8192"
    backup_configuration {
      enabled            = true
      binary_log_enabled = true
    }
  }
}
