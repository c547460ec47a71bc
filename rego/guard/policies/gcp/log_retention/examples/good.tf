resource "google_logging_project_bucket_config" "audit" {
  project        = "acme-ml"
  location       = "europe-west1"
  bucket_id      = "audit"
  retention_days = 365
}
