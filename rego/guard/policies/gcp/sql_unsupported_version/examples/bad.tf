resource "google_sql_database_instance" "features" {
  name             = "features"
  database_version = "MYSQL_5_7"
}
