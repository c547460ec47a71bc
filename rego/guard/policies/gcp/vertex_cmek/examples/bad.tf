resource "google_vertex_ai_dataset" "patients" {
  display_name        = "patients"
  metadata_schema_uri = "gs://google-cloud-aiplatform/schema/dataset/metadata/tabular_1.0.0.yaml"
  region              = "europe-west4"
}
