resource "google_service_account_key" "trainer" {
  service_account_id = "projects/acme-ml/serviceAccounts/trainer@acme-ml.iam.gserviceaccount.com"
}
