resource "google_apikeys_key" "translate" {
  name = "translate"

  restrictions {
    api_targets {
      service = "translate.googleapis.com"
    }

    server_key_restrictions {
      allowed_ips = ["203.0.113.7"]
    }
  }
}
