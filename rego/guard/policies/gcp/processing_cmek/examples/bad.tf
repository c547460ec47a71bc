resource "google_dataproc_cluster" "features" {
  name   = "features"
  region = "europe-west1"
}
