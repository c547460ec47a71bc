resource "google_compute_firewall" "out" {
  name               = "out"
  network            = "training"
  direction          = "EGRESS"
  destination_ranges = ["199.36.153.8/30"]

  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}
