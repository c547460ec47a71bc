resource "google_compute_backend_service" "api" {
  name                  = "api"
  protocol              = "HTTPS"
  load_balancing_scheme = "EXTERNAL_MANAGED"

  log_config {
    enable = true
  }
}

resource "google_compute_security_policy" "api" {
  name = "api"
  type = "CLOUD_ARMOR"
}
