resource "google_kms_crypto_key" "data" {
  name            = "data"
  key_ring        = "projects/acme-ml/locations/europe-west1/keyRings/data"
  rotation_period = "31536000s"
}
