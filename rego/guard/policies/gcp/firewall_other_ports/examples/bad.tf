resource "google_compute_firewall" "spark" {
  name          = "spark"
  network       = "training"
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["7077"]
  }
}
