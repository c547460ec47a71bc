resource "google_vertex_ai_endpoint" "recommender" {
  name         = "recommender"
  display_name = "recommender"
  location     = "europe-west4"
  network      = "projects/123456789012/global/networks/serving"
}
