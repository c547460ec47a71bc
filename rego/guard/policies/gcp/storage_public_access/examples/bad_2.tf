resource "google_storage_bucket" "models" {
  name     = "acme-ml-models"
  location = "EU"
}

resource "google_storage_bucket_acl" "models" {
  bucket         = google_storage_bucket.models.name
  predefined_acl = "publicReadWrite"
}
