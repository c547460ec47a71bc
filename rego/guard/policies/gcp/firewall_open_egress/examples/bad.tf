resource "google_compute_firewall" "out" {
  name               = "out"
  network            = "training"
  direction          = "EGRESS"
  destination_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "all"
  }
}
