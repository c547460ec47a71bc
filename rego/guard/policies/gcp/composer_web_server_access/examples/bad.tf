resource "google_composer_environment" "pipelines" {
  name   = "pipelines"
  region = "europe-west1"

  config {
    enable_private_environment = true

    web_server_network_access_control {
      allowed_ip_range {
        value = "0.0.0.0/0"
      }
    }
  }
}
