resource "google_compute_firewall" "ssh" {
  name          = "ssh"
  network       = "projects/acme-ml/global/networks/training"
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
}
