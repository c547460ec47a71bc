resource "google_vertex_ai_index_endpoint" "patients" {
  display_name            = "patients"
  region                  = "europe-west4"
  public_endpoint_enabled = true
}
