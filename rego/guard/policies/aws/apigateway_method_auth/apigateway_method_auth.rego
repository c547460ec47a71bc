# METADATA
# title: API methods and routes must require authorization
# description: |
#   Whoever finds the address calls the method, at the owner's cost and with the rights of the
#   integration behind it. For a model endpoint that includes copying the model query by query.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-8
# custom:
#   id: GRD-AWS-390
#   severity: medium
#   category: access-control
#   systems: [api-gateway]
#   resources: [aws_api_gateway_method, aws_apigatewayv2_route]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Require IAM signatures, a JWT or an authorizer.
#
#         resource "aws_apigatewayv2_route" "predict" {
#           authorization_type = "JWT"
#           authorizer_id      = "ef45gh6"
#         }
package guard.policies.aws.apigateway_method_auth

import data.guard.lib.value

deny contains {
	"resource": method.id,
	"path": ["authorization"],
	"message": sprintf("method %v is open to everyone", [object.get(method.config, "http_method", "")]),
} if {
	some method in input.resources.aws_api_gateway_method
	method.config.authorization == "NONE"

	# Browsers send the preflight without credentials
	object.get(method.config, "http_method", "") != "OPTIONS"
	not value.is_true(object.get(method.config, "api_key_required", false))
}

deny contains {
	"resource": route.id,
	"path": ["authorization_type"],
	"message": sprintf("route %v is open to everyone (authorization_type defaults to NONE)", [object.get(route.config, "route_key", "")]),
} if {
	some route in input.resources.aws_apigatewayv2_route
	object.get(route.config, "authorization_type", "NONE") == "NONE"
	not _is_exempt(object.get(route.config, "route_key", ""))
	not value.is_true(object.get(route.config, "api_key_required", false))
}

# Preflights, and what follows the connection of a web socket, cannot be authorized
_is_exempt(key) if {
	is_string(key)
	startswith(key, "OPTIONS ")
}

_is_exempt("$disconnect") := true

_is_exempt("$default") if {
	some api in input.resources.aws_apigatewayv2_api
	api.config.protocol_type == "WEBSOCKET"
}
