resource "google_compute_instance" "trainer" {
  name         = "trainer"
  machine_type = "n2-standard-8"
  zone         = "europe-west1-b"

  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }

  network_interface {
    subnetwork = "projects/acme-ml/regions/europe-west1/subnetworks/training"
  }

  can_ip_forward = false
}
