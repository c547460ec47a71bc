resource "google_kms_crypto_key" "uploads" {
  name     = "uploads"
  key_ring = "projects/acme-ml/locations/europe-west1/keyRings/data"
  purpose  = "ASYMMETRIC_DECRYPT"

  version_template {
    algorithm = "RSA_DECRYPT_OAEP_3072_SHA256"
  }
}
