resource "google_project_iam_member" "deployer" {
  project = "acme-ml"
  role    = "roles/iam.serviceAccountTokenCreator"
  member  = "serviceAccount:deployer@acme-ml.iam.gserviceaccount.com"
}
