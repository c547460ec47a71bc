resource "google_vertex_ai_dataset" "patients" {
  display_name        = "patients"
  metadata_schema_uri = "gs://google-cloud-aiplatform/schema/dataset/metadata/tabular_1.0.0.yaml"
  region              = "europe-west4"

  encryption_spec {
    kms_key_name = google_kms_crypto_key.training.id
  }
}

resource "google_kms_crypto_key" "training" {
  name            = "training"
  key_ring        = "projects/acme-ml/locations/europe-west4/keyRings/training"
  rotation_period = "7776000s"
}
