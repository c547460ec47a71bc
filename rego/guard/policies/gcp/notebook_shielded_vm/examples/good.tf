resource "google_workbench_instance" "lab" {
  name     = "lab"
  location = "europe-west1-b"

  gce_setup {
    machine_type      = "e2-standard-4"
    disable_public_ip = true

    shielded_instance_config {
      enable_secure_boot = true
    }
  }
}
