resource "google_kms_key_ring_iam_member" "everyone" {
  key_ring_id = "acme-ml/europe-west1/data"
  role        = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member      = "allAuthenticatedUsers"
}
