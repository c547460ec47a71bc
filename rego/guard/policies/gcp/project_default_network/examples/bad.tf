resource "google_project" "ml" {
  name       = "ml"
  project_id = "acme-ml"
  folder_id  = "folders/123456789012"
}
