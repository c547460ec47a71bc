# METADATA
# title: Front doors must have a web application firewall
# description: |
#   Requests from the whole Internet reach the applications as attackers write them, and floods
#   of them too.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cdn_frontdoor_security_policy
#   - ref: https://learn.microsoft.com/en-us/azure/web-application-firewall/afds/afds-overview
# custom:
#   id: GRD-AZ-182
#   severity: medium
#   category: network
#   systems: [network]
#   resources: [azurerm_frontdoor, azurerm_cdn_frontdoor_profile]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Associate the domains of the profile with a firewall policy.
#
#         resource "azurerm_cdn_frontdoor_security_policy" "scoring" {
#           cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.scoring.id
#
#           security_policies {
#             firewall {
#               cdn_frontdoor_firewall_policy_id = azurerm_cdn_frontdoor_firewall_policy.ml.id
#             }
#           }
#         }
package guard.policies.azure.frontdoor_waf

import data.guard.lib.azure.companion
import data.guard.lib.reference

_policies := companion.of("azurerm_cdn_frontdoor_security_policy")

_guarded := companion.targets(["azurerm_cdn_frontdoor_security_policy"], "cdn_frontdoor_profile_id")

deny contains violation if {
	some profile in input.resources.azurerm_cdn_frontdoor_profile
	not reference.includes(_guarded, profile)

	violation := companion.lacking(
		{
			"resource": profile.id,
			"path": [],
			"message": "no azurerm_cdn_frontdoor_security_policy names the profile, so requests are passed on unchecked",
		},
		_policies,
		"cdn_frontdoor_profile_id",
	)
}

deny contains violation if {
	some door in input.resources.azurerm_frontdoor
	is_array(door.config.frontend_endpoint)
	some i, endpoint in door.config.frontend_endpoint
	is_object(endpoint)
	object.get(endpoint, "web_application_firewall_policy_link_id", "") == ""

	violation := {
		"resource": door.id,
		"path": ["frontend_endpoint", i, "web_application_firewall_policy_link_id"],
		"message": "the endpoint has no web_application_firewall_policy_link_id, so requests are passed on unchecked",
	}
}
