resource "google_sql_database_instance" "features" {
  name             = "features"
  database_version = "SQLSERVER_2022_STANDARD"

  settings {
    tier = "db-custom-2-8192"
    database_flags {
      name  = "cross db ownership chaining"
      value = "on"
    }
  }
}
