resource "google_sql_database_instance" "features" {
  name             = "features"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"
    database_flags {
      name  = "log_lock_waits"
      value = "on"
    }

    database_flags {
      name  = "log_min_messages"
      value = "warning"
    }
  }
}
