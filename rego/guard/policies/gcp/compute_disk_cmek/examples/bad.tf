resource "google_compute_disk" "datasets" {
  name = "datasets"
  type = "pd-ssd"
  zone = "europe-west1-b"
  size = 500
}
