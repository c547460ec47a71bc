resource "google_project_iam_member" "keeper" {
  project = "acme-ml"
  role    = "roles/cloudkms.admin"
  member  = "group:security@example.com"
}

resource "google_project_iam_member" "user" {
  project = "acme-ml"
  role    = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member  = "group:platform@example.com"
}
