resource "google_project_iam_member" "trainer" {
  project = "acme-ml"
  role    = "roles/storage.admin"
  member  = "serviceAccount:trainer@acme-ml.iam.gserviceaccount.com"
}
