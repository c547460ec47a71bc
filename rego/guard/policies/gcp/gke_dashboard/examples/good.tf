resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  addons_config {
    kubernetes_dashboard {
      disabled = true
    }
  }
}
