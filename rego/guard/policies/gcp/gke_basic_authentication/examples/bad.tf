resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  master_auth {
    username = "admin"
    password = var.password

    client_certificate_config {
      issue_client_certificate = false
    }
  }
}
