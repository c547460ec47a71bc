resource "google_compute_vpn_tunnel" "office" {
  name                  = "office"
  region                = "europe-west1"
  vpn_gateway           = "projects/acme-ml/regions/europe-west1/vpnGateways/office"
  vpn_gateway_interface = 0
  peer_ip               = "198.51.100.7"
  shared_secret         = var.shared_secret
  ike_version           = 2
}

variable "shared_secret" {
  type      = string
  sensitive = true
}
