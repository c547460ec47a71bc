resource "google_vertex_ai_index_endpoint" "patients" {
  display_name = "patients"
  region       = "europe-west4"
  network      = "projects/123456789012/global/networks/serving"
}
