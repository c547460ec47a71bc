resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  workload_identity_config {
    workload_pool = "acme-ml.svc.id.goog"
  }
}
