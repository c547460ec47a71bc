resource "google_bigquery_dataset" "features" {
  dataset_id = "features"
  location   = "EU"

  default_encryption_configuration {
    kms_key_name = google_kms_crypto_key.data.id
  }
}

resource "google_kms_crypto_key" "data" {
  name            = "data"
  key_ring        = "projects/acme-ml/locations/europe/keyRings/data"
  rotation_period = "7776000s"
}
