resource "google_compute_disk" "datasets" {
  name = "datasets"
  type = "pd-ssd"
  zone = "europe-west1-b"
  size = 500

  disk_encryption_key {
    kms_key_self_link = google_kms_crypto_key.disks.id
  }
}

resource "google_kms_crypto_key" "disks" {
  name            = "disks"
  key_ring        = "projects/acme-ml/locations/europe-west1/keyRings/data"
  rotation_period = "7776000s"
}
