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
    network    = google_compute_network.training.id
    subnetwork = google_compute_subnetwork.training.id
  }
}

resource "google_compute_network" "training" {
  name                    = "training"
  auto_create_subnetworks = false
}

resource "google_compute_subnetwork" "training" {
  name          = "training"
  network       = google_compute_network.training.id
  region        = "europe-west1"
  ip_cidr_range = "10.10.0.0/20"
}
