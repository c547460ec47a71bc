data "google_compute_default_service_account" "default" {}

resource "google_project_iam_member" "trainer" {
  project = "acme-ml"
  role    = "roles/aiplatform.user"
  member  = "serviceAccount:${data.google_compute_default_service_account.default.email}"
}
