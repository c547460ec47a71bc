resource "google_logging_project_exclusion" "noise" {
  name   = "noise"
  filter = "log_id(\"cloudaudit.googleapis.com/data_access\")"
}
