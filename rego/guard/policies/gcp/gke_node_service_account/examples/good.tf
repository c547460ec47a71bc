resource "google_container_node_pool" "gpu" {
  name    = "gpu"
  cluster = "projects/acme-ml/locations/europe-west1/clusters/training"

  node_config {
    machine_type    = "a2-highgpu-1g"
    service_account = google_service_account.nodes.email
    oauth_scopes    = ["https://www.googleapis.com/auth/cloud-platform"]
  }
}

resource "google_service_account" "nodes" {
  account_id = "gke-nodes"
}
