resource "google_compute_target_http_proxy" "web" {
  name    = "web-http"
  url_map = google_compute_url_map.http.id
}

resource "google_compute_url_map" "http" {
  name            = "web-http"
  default_service = "projects/acme-ml/global/backendServices/web"
}
