resource "google_project_iam_member" "contractor" {
  project = "acme-ml"
  role    = "roles/bigquery.dataViewer"
  member  = "group:contractors@example.com"
}
