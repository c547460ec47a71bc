resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  release_channel {
    channel = "REGULAR"
  }
}
