resource "google_compute_firewall" "spark" {
  name          = "spark"
  network       = "training"
  source_ranges = ["10.20.0.0/16"]

  allow {
    protocol = "tcp"
    ports    = ["7077"]
  }
}
