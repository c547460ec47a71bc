resource "google_project_iam_binding" "team" {
  project = "acme-ml"
  role    = "roles/aiplatform.user"
  members = ["group:ml-engineers@example.com"]
}
