resource "google_compute_network" "training" {
  name       = "training"
  ipv4_range = "10.0.0.0/16"
}
