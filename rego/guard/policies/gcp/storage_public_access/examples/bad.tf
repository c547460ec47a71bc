resource "google_storage_bucket" "features" {
  name     = "acme-ml-features"
  location = "EU"
}

resource "google_storage_bucket_iam_member" "readers" {
  bucket = google_storage_bucket.features.name
  role   = "roles/storage.objectViewer"
  member = "allUsers"
}
