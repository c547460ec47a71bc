resource "google_service_account_iam_member" "trainer" {
  service_account_id = "projects/acme-ml/serviceAccounts/trainer@acme-ml.iam.gserviceaccount.com"
  role               = "roles/iam.workloadIdentityUser"
  member             = "serviceAccount:acme-ml.svc.id.goog[training/trainer]"
}

resource "google_service_account_key" "uploaded" {
  service_account_id = "projects/acme-ml/serviceAccounts/trainer@acme-ml.iam.gserviceaccount.com"
  public_key_data    = filebase64("${path.module}/trainer.pem")
}
