resource "google_dataflow_job" "features" {
  name              = "features"
  template_gcs_path = "gs://acme-pipelines/features"
  temp_gcs_location = "gs://acme-pipelines/tmp"
}
