resource "google_dataproc_cluster" "features" {
  name   = "features"
  region = "europe-west1"

  cluster_config {
    encryption_config {
      kms_key_name = "projects/acme-ml/locations/europe-west1/keyRings/data/cryptoKeys/clusters"
    }
  }
}
