resource "google_service_account" "trainer" {
  account_id = "trainer"
}

resource "google_project_iam_member" "trainer" {
  project = "acme-ml"
  role    = "roles/aiplatform.user"
  member  = google_service_account.trainer.member
}
