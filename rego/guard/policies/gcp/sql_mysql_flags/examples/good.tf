resource "google_sql_database_instance" "features" {
  name             = "features"
  database_version = "MYSQL_8_0"

  settings {
    tier = "db-custom-2-8192"
    database_flags {
      name  = "local_infile"
      value = "off"
    }

    database_flags {
      name  = "skip_show_database"
      value = "on"
    }
  }
}
