# METADATA
# title: Custom domains of content delivery networks must require TLS 1.2
# description: |
#   TLS 1.0 has known weaknesses. An attacker in the network path can push an old client down to
#   it and read what it sends.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cdn_frontdoor_custom_domain
#   - ref: https://learn.microsoft.com/en-us/azure/frontdoor/end-to-end-tls
# custom:
#   id: GRD-AZ-184
#   severity: medium
#   category: encryption
#   systems: [network]
#   resources:
#     - azurerm_cdn_frontdoor_custom_domain
#     - azurerm_cdn_endpoint_custom_domain
#     - azurerm_frontdoor_custom_https_configuration
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set the lowest accepted protocol to TLS 1.2, or leave the argument out.
#
#         resource "azurerm_cdn_frontdoor_custom_domain" "scoring" {
#           tls {
#             minimum_tls_version = "TLS12"
#           }
#         }
package guard.policies.azure.frontdoor_tls

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_cdn_frontdoor_custom_domain",
	"azurerm_cdn_endpoint_custom_domain",
	"azurerm_frontdoor_custom_https_configuration",
]

_paths := [
	["tls", 0, "minimum_tls_version"],
	["tls", 0, "minimum_version"],
	["cdn_managed_https", 0, "tls_version"],
	["user_managed_https", 0, "tls_version"],
	["custom_https_configuration", 0, "minimum_tls_version"],
]

deny contains violation if {
	some domain in argument.resources(_types)
	setting := argument.read(domain.config, _paths, "TLS12")
	_is_bad(setting.value)

	violation := {
		"resource": domain.id,
		"path": setting.path,
		"message": sprintf("%s, so clients may use a protocol older than TLS 1.2", [setting.text]),
	}
}

_is_bad(x) if x in {"TLS10", "None", "1.0"}

_is_bad(x) if value.is_unknown(x)
