resource "google_container_node_pool" "gpu" {
  name    = "gpu"
  cluster = "projects/acme-ml/locations/europe-west1/clusters/training"

  management {
    auto_repair  = true
    auto_upgrade = false
  }
}
