resource "google_tpu_v2_vm" "trainer" {
  name             = "trainer"
  zone             = "europe-west4-a"
  runtime_version  = "tpu-vm-tf-2.17.0-pjrt"
  accelerator_type = "v3-8"

  network_config {
    subnetwork          = "training"
    enable_external_ips = false
  }
}
