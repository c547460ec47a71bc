resource "google_storage_bucket" "training" {
  name     = "acme-training-data"
  location = "EU"

  logging {
    log_bucket = google_storage_bucket.logs.name
  }
}

resource "google_storage_bucket" "logs" {
  name     = "acme-access-logs"
  location = "EU"
}
