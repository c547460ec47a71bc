resource "google_compute_backend_service" "api" {
  name                  = "api"
  protocol              = "HTTPS"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  security_policy       = "projects/acme-ml/global/securityPolicies/api"

  log_config {
    enable      = true
    sample_rate = 1.0
  }
}
