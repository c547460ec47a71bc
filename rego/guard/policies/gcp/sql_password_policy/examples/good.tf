resource "google_sql_database_instance" "features" {
  name             = "features"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-8192"

    password_validation_policy {
      enable_password_policy      = true
      min_length                  = 14
      complexity                  = "COMPLEXITY_DEFAULT"
      disallow_username_substring = true
    }
  }
}
