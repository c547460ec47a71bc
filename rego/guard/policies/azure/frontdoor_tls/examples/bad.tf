resource "azurerm_cdn_frontdoor_custom_domain" "scoring" {
  name                     = "scoring"
  cdn_frontdoor_profile_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Cdn/profiles/fd"
  host_name                = "scoring.example.com"

  tls {
    certificate_type    = "ManagedCertificate"
    minimum_tls_version = "TLS10"
  }
}
