resource "google_project_iam_binding" "team" {
  project = "acme-ml"
  role    = "roles/editor"
  members = ["group:ml-engineers@example.com"]
}
