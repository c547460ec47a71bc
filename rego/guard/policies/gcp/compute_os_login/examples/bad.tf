resource "google_compute_project_metadata" "defaults" {
  project = "acme-ml"

  metadata = {
    enable-oslogin = "FALSE"
  }
}
