# METADATA
# title: Front doors and content delivery networks must serve over HTTPS
# description: |
#   Clients or the way to the origin use plain HTTP. Anyone in the network path reads requests
#   and tokens or changes the answers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cdn_frontdoor_route
#   - ref: https://learn.microsoft.com/en-us/azure/frontdoor/end-to-end-tls
# custom:
#   id: GRD-AZ-183
#   severity: medium
#   category: encryption
#   systems: [network]
#   resources: [azurerm_cdn_frontdoor_route, azurerm_frontdoor, azurerm_cdn_endpoint]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Accept and forward HTTPS only, or redirect HTTP.
#
#         resource "azurerm_cdn_frontdoor_route" "scoring" {
#           supported_protocols    = ["Http", "Https"]
#           forwarding_protocol    = "HttpsOnly"
#           https_redirect_enabled = true
#         }
package guard.policies.azure.frontdoor_plain_http

import data.guard.lib.azure.argument
import data.guard.lib.value

# a route that takes HTTP and does not redirect it
deny contains violation if {
	some route in input.resources.azurerm_cdn_frontdoor_route
	setting := argument.read(route.config, [["https_redirect_enabled"]], true)
	value.is_false(setting.value)
	is_array(route.config.supported_protocols)
	"Http" in route.config.supported_protocols

	violation := _violation(route, setting)
}

deny contains violation if {
	some route in input.resources.azurerm_cdn_frontdoor_route
	setting := argument.read(route.config, [["forwarding_protocol"]], "MatchRequest")
	setting.value == "HttpOnly"

	violation := _violation(route, setting)
}

deny contains violation if {
	some door in input.resources.azurerm_frontdoor
	is_array(door.config.routing_rule)
	some i, rule in door.config.routing_rule
	is_object(rule)
	setting := argument.read(door.config, [["routing_rule", i, "forwarding_configuration", 0, "forwarding_protocol"]], "HttpsOnly")
	setting.value == "HttpOnly"

	violation := _violation(door, setting)
}

# without redirect_configuration, a rule that takes HTTP passes it on
deny contains violation if {
	some door in input.resources.azurerm_frontdoor
	is_array(door.config.routing_rule)
	some i, rule in door.config.routing_rule
	is_object(rule)
	is_array(rule.accepted_protocols)
	"Http" in rule.accepted_protocols
	object.get(rule, "redirect_configuration", []) == []

	violation := {
		"resource": door.id,
		"path": ["routing_rule", i, "accepted_protocols"],
		"message": "accepted_protocols holds Http, so requests in the clear are answered",
	}
}

deny contains violation if {
	some endpoint in input.resources.azurerm_cdn_endpoint
	setting := argument.read(endpoint.config, [["is_http_allowed"]], true)
	not value.is_false(setting.value)
	not _redirects(endpoint.config)

	violation := _violation(endpoint, setting)
}

_redirects(config) if {
	is_array(config.delivery_rule)
	some rule in config.delivery_rule
	rule.url_redirect_action[0].protocol == "Https"
}

_violation(resource, setting) := {
	"resource": resource.id,
	"path": setting.path,
	"message": sprintf("%s, so requests may travel in the clear", [setting.text]),
}
