# METADATA
# title: API stages must prove themselves to their backends
# description: |
#   Without a client certificate a backend on the Internet cannot tell the API from anybody
#   else, and callers go round the API's authorization and limits.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-2
# custom:
#   id: GRD-AWS-397
#   severity: low
#   category: access-control
#   systems: [api-gateway]
#   resources: [aws_api_gateway_stage]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Attach a client certificate, and let HTTP backends demand it.
#
#         resource "aws_api_gateway_client_certificate" "backend" {
#           description = "shown to scoring.example.com"
#         }
#
#
#         resource "aws_api_gateway_stage" "prod" {
#           client_certificate_id = aws_api_gateway_client_certificate.backend.id
#         }
package guard.policies.aws.apigateway_client_certificate

# Only integrations over HTTP meet the certificate; functions and services are called through IAM
_has_http_backend if {
	some integration in input.resources.aws_api_gateway_integration
	integration.config.type in {"HTTP", "HTTP_PROXY"}
	object.get(integration.config, "connection_type", "INTERNET") == "INTERNET"
}

deny contains {
	"resource": stage.id,
	"path": ["client_certificate_id"],
	"message": "no client_certificate_id, while the API calls HTTP backends",
} if {
	_has_http_backend
	some stage in input.resources.aws_api_gateway_stage
	not stage.config.client_certificate_id
}
