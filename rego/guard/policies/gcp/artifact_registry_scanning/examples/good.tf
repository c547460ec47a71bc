resource "google_artifact_registry_repository" "images" {
  location      = "europe-west1"
  repository_id = "images"
  format        = "DOCKER"
  kms_key_name  = "projects/acme-ml/locations/europe-west1/keyRings/data/cryptoKeys/images"

  vulnerability_scanning_config {
    enablement_config = "INHERITED"
  }
}
