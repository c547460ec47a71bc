resource "google_filestore_instance" "datasets" {
  name = "datasets"
  tier = "BASIC_SSD"

  file_shares {
    name        = "datasets"
    capacity_gb = 2560

    nfs_export_options {
      ip_ranges   = ["10.20.0.0/24"]
      access_mode = "READ_WRITE"
      squash_mode = "ROOT_SQUASH"
      anon_uid    = 1000
      anon_gid    = 1000
    }
  }

  networks {
    network = "training"
    modes   = ["MODE_IPV4"]
  }
}
