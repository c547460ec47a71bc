resource "google_storage_bucket" "training" {
  name                        = "acme-training-data"
  location                    = "europe-west1"
  uniform_bucket_level_access = false
}
