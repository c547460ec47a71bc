resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  security_posture_config {
    mode               = "DISABLED"
    vulnerability_mode = "VULNERABILITY_BASIC"
  }
}
