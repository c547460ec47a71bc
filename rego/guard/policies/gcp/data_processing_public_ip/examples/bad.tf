resource "google_dataproc_cluster" "features" {
  name   = "features"
  region = "europe-west1"

  cluster_config {
    gce_cluster_config {
      internal_ip_only = false
    }
  }
}
