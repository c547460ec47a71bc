resource "google_kms_crypto_key_iam_member" "storage" {
  crypto_key_id = "acme-ml/europe-west1/data/buckets"
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:service-123456789012@gs-project-accounts.iam.gserviceaccount.com"
}
