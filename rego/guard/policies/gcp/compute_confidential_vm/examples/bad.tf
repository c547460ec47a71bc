resource "google_compute_instance" "trainer" {
  name         = "trainer"
  machine_type = "n2d-standard-8"
  zone         = "europe-west1-b"

  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }

  network_interface {
    subnetwork = "projects/acme-ml/regions/europe-west1/subnetworks/training"
  }

  confidential_instance_config {
    enable_confidential_compute = false
  }

  scheduling {
    on_host_maintenance = "TERMINATE"
  }
}
