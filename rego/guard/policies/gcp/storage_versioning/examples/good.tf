resource "google_storage_bucket" "models" {
  name     = "acme-model-registry"
  location = "EU"

  versioning {
    enabled = true
  }
}
