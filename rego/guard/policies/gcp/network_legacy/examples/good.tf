resource "google_compute_network" "training" {
  name                    = "training"
  auto_create_subnetworks = false
}
