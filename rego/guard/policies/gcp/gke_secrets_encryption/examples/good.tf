resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  database_encryption {
    state    = "ENCRYPTED"
    key_name = "projects/acme-ml/locations/europe-west1/keyRings/gke/cryptoKeys/secrets"
  }
}
