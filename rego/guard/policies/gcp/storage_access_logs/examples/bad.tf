resource "google_storage_bucket" "training" {
  name     = "acme-training-data"
  location = "EU"
}
