resource "google_compute_firewall" "workers" {
  name          = "workers"
  network       = "training"
  source_ranges = ["10.20.0.0/16"]

  allow {
    protocol = "tcp"
    ports    = ["8000-9000"]
  }
}
