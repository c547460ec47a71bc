resource "google_dataproc_cluster" "features" {
  name   = "features"
  region = "europe-west1"

  cluster_config {
    gce_cluster_config {
      subnetwork       = "training"
      internal_ip_only = true
    }
  }
}
