resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  rbac_binding_config {
    enable_insecure_binding_system_unauthenticated = true
    enable_insecure_binding_system_authenticated   = true
  }
}
