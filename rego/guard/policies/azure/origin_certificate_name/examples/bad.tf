resource "azurerm_cdn_frontdoor_origin" "scoring" {
  name                           = "scoring"
  cdn_frontdoor_origin_group_id  = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Cdn/profiles/fd/originGroups/scoring"
  enabled                        = true
  host_name                      = "scoring.example.com"
  certificate_name_check_enabled = false
}
