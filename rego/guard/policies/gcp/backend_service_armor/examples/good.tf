resource "google_compute_backend_service" "api" {
  name                  = "api"
  protocol              = "HTTPS"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  security_policy       = google_compute_security_policy.api.id

  log_config {
    enable = true
  }
}

resource "google_compute_security_policy" "api" {
  name = "api"
  type = "CLOUD_ARMOR"
}
