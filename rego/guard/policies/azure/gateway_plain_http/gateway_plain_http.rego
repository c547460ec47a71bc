# METADATA
# title: Application gateways must serve over HTTPS
# description: |
#   Clients send requests and tokens in the clear. Anyone in the network path reads them or
#   changes the answers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/application_gateway
#   - ref: https://learn.microsoft.com/en-us/azure/application-gateway/ssl-overview
# custom:
#   id: GRD-AZ-181
#   severity: medium
#   category: encryption
#   systems: [network]
#   resources: [azurerm_application_gateway]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Listen with HTTPS and a certificate; let a listener for HTTP only redirect.
#
#         resource "azurerm_application_gateway" "scoring" {
#           http_listener {
#             name                           = "https"
#             frontend_ip_configuration_name = "public"
#             frontend_port_name             = "https"
#             protocol                       = "Https"
#             ssl_certificate_name           = "scoring"
#           }
#         }
package guard.policies.azure.gateway_plain_http

deny contains violation if {
	some gateway in input.resources.azurerm_application_gateway
	is_array(gateway.config.http_listener)
	some i, listener in gateway.config.http_listener
	is_string(listener.protocol)
	lower(listener.protocol) == "http"
	not _only_redirects(gateway.config, listener.name)

	violation := {
		"resource": gateway.id,
		"path": ["http_listener", i, "protocol"],
		"message": "the listener speaks plain HTTP, and no rule redirects its requests to HTTPS",
	}
}

_only_redirects(config, listener) if {
	is_array(config.request_routing_rule)
	some rule in config.request_routing_rule
	rule.http_listener_name == listener
	rule.redirect_configuration_name
}
