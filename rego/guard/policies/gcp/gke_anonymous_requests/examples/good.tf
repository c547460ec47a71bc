resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  anonymous_authentication_config {
    mode = "LIMITED"
  }
}
