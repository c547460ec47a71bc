resource "google_compute_subnetwork" "training" {
  name                     = "training"
  network                  = "projects/acme-ml/global/networks/training"
  region                   = "europe-west1"
  ip_cidr_range            = "10.10.0.0/20"
  private_ip_google_access = true
}
