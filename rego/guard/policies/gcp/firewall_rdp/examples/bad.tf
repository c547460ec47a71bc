resource "google_compute_firewall" "rdp" {
  name          = "rdp"
  network       = "projects/acme-ml/global/networks/training"
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["3389"]
  }
}
