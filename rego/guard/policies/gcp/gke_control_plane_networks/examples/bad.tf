resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  master_authorized_networks_config {
    cidr_blocks {
      cidr_block   = "0.0.0.0/0"
      display_name = "office"
    }
  }
}
