resource "google_notebooks_instance" "lab" {
  name         = "lab"
  location     = "europe-west1-b"
  machine_type = "n1-standard-4"
  no_public_ip = true

  vm_image {
    project      = "deeplearning-platform-release"
    image_family = "common-cpu"
  }
}
