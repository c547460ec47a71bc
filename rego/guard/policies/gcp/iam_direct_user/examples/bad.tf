resource "google_folder_iam_member" "analyst" {
  folder = "folders/123456789"
  role   = "roles/bigquery.user"
  member = "user:jane@example.com"
}
