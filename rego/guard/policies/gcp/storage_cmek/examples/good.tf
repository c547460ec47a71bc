resource "google_storage_bucket" "patients" {
  name     = "acme-patient-records"
  location = "europe-west1"

  encryption {
    default_kms_key_name = google_kms_crypto_key.storage.id
  }
}

resource "google_kms_crypto_key" "storage" {
  name            = "storage"
  key_ring        = "projects/acme-ml/locations/europe-west1/keyRings/data"
  rotation_period = "7776000s"
}
