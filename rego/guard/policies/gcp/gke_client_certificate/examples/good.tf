resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
  }
}
