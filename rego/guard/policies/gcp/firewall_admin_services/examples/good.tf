resource "google_compute_firewall" "notebooks" {
  name          = "notebooks"
  network       = "projects/acme-ml/global/networks/training"
  source_ranges = ["10.20.0.0/16"]

  allow {
    protocol = "tcp"
    ports    = ["8888"]
  }
}
