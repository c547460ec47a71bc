resource "google_dns_policy" "training" {
  name           = "training"
  enable_logging = false

  networks {
    network_url = "projects/acme-ml/global/networks/training"
  }
}
