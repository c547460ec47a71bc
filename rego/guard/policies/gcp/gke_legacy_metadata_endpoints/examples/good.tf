resource "google_container_node_pool" "gpu" {
  name    = "gpu"
  cluster = "projects/acme-ml/locations/europe-west1/clusters/training"

  node_config {
    machine_type    = "n2-standard-8"
    service_account = "nodes@acme-ml.iam.gserviceaccount.com"

    metadata = {
      disable-legacy-endpoints = "true"
    }
  }
}
