resource "google_compute_firewall" "ingress" {
  name          = "training-ingress"
  network       = "projects/acme-ml/global/networks/training"
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "all"
  }
}
