resource "google_filestore_instance" "datasets" {
  name = "datasets"
  tier = "BASIC_SSD"

  file_shares {
    name        = "datasets"
    capacity_gb = 2560
  }

  networks {
    network = "training"
    modes   = ["MODE_IPV4"]
  }
}
