resource "google_storage_bucket" "audit" {
  name     = "acme-audit-logs"
  location = "EU"

  retention_policy {
    retention_period = 31536000
    is_locked        = false
  }
}
