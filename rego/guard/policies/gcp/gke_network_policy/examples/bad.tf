resource "google_container_cluster" "training" {
  name              = "training"
  location          = "europe-west1"
  datapath_provider = "LEGACY_DATAPATH"
}
