resource "azurerm_cdn_frontdoor_route" "scoring" {
  name                          = "scoring"
  cdn_frontdoor_endpoint_id     = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Cdn/profiles/fd/afdEndpoints/scoring"
  cdn_frontdoor_origin_group_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Cdn/profiles/fd/originGroups/scoring"
  cdn_frontdoor_origin_ids      = ["/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Cdn/profiles/fd/originGroups/scoring/origins/scoring"]
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Http", "Https"]
  forwarding_protocol           = "HttpsOnly"
  https_redirect_enabled        = true
}
