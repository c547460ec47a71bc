resource "google_bigquery_dataset" "features" {
  dataset_id = "features"
  location   = "EU"
}
