# METADATA
# title: Front doors must check the names in the certificates of their origins
# description: |
#   Whoever has any valid certificate and a place in the network path poses as the origin, and
#   reads and changes what passes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cdn_frontdoor_origin
#   - ref: https://learn.microsoft.com/en-us/azure/frontdoor/end-to-end-tls
# custom:
#   id: GRD-AZ-268
#   severity: medium
#   category: encryption
#   systems: [network]
#   resources: [azurerm_cdn_frontdoor_origin, azurerm_frontdoor]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Turn the check on.
#
#         resource "azurerm_cdn_frontdoor_origin" "scoring" {
#           certificate_name_check_enabled = true
#         }
package guard.policies.azure.origin_certificate_name

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_cdn_frontdoor_origin", "azurerm_frontdoor"]

_paths := [
	["certificate_name_check_enabled"],
	["backend_pool_settings", 0, "enforce_backend_pools_certificate_name_check"],
]

deny contains violation if {
	some origin in argument.resources(_types)
	setting := argument.read(origin.config, _paths, true)
	not value.is_true(setting.value)

	violation := {
		"resource": origin.id,
		"path": setting.path,
		"message": sprintf("%s, so anybody with a certificate may pose as the origin", [setting.text]),
	}
}
