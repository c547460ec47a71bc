resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  master_authorized_networks_config {
    gcp_public_cidrs_access_enabled = true
  }
}
