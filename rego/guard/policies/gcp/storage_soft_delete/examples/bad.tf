resource "google_storage_bucket" "datasets" {
  name     = "acme-datasets"
  location = "EU"

  soft_delete_policy {
    retention_duration_seconds = 0
  }
}
