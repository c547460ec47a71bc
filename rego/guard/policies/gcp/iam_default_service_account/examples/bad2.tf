resource "google_project_iam_binding" "readers" {
  project = "acme-ml"
  role    = "roles/storage.objectViewer"
  members = ["serviceAccount:123456789012-compute@developer.gserviceaccount.com"]
}
