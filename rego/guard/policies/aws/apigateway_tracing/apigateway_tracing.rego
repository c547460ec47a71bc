# METADATA
# title: API stages must trace requests
# description: |
#   A trace ties a request to everything it caused behind the API. Without it an odd access in a
#   backend cannot be followed to the call that made it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-3
# custom:
#   id: GRD-AWS-393
#   severity: low
#   category: logging
#   systems: [api-gateway, x-ray]
#   resources: [aws_api_gateway_stage]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Turn X-Ray tracing on.
#
#         resource "aws_api_gateway_stage" "prod" {
#           xray_tracing_enabled = true
#         }
package guard.policies.aws.apigateway_tracing

import data.guard.lib.value

deny contains {
	"resource": stage.id,
	"path": ["xray_tracing_enabled"],
	"message": "X-Ray tracing is off (default false)",
} if {
	some stage in input.resources.aws_api_gateway_stage
	not value.is_true(object.get(stage.config, "xray_tracing_enabled", null))
}
