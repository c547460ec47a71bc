resource "google_service_account_iam_member" "deployer" {
  service_account_id = "projects/acme-ml/serviceAccounts/trainer@acme-ml.iam.gserviceaccount.com"
  role               = "roles/iam.serviceAccountUser"
  member             = "serviceAccount:deployer@acme-ml.iam.gserviceaccount.com"
}

resource "google_project_iam_member" "deployer" {
  project = "acme-ml"
  role    = "roles/run.developer"
  member  = "serviceAccount:deployer@acme-ml.iam.gserviceaccount.com"
}
