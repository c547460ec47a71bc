resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  monitoring_config {
    enable_components = ["SYSTEM_COMPONENTS"]
  }
}
