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

  service_account {
    scopes = ["cloud-platform"]
  }
}

resource "google_service_account" "trainer" {
  account_id = "trainer"
}
