resource "google_compute_image_iam_binding" "trainer" {
  project = "acme-ml"
  image   = "trainer-2026-05"
  role    = "roles/compute.imageUser"
  members = ["serviceAccount:deployer@acme-prod.iam.gserviceaccount.com"]
}
