resource "google_compute_target_https_proxy" "web" {
  name             = "web"
  url_map          = "projects/acme-ml/global/urlMaps/web"
  ssl_certificates = ["projects/acme-ml/global/sslCertificates/web"]
}

resource "google_compute_ssl_policy" "modern" {
  name            = "modern"
  profile         = "RESTRICTED"
  min_tls_version = "TLS_1_2"
}
