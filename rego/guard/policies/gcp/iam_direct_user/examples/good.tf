resource "google_folder_iam_member" "analysts" {
  folder = "folders/123456789"
  role   = "roles/bigquery.user"
  member = "group:analysts@example.com"
}
