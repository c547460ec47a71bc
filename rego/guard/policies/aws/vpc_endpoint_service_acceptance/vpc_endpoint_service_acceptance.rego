# METADATA
# title: Endpoint services must accept connections by hand
# description: |
#   Without acceptance every permitted account connects to the service at once, and nobody sees
#   who joined the private network path.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html
# custom:
#   id: GRD-AWS-361
#   severity: medium
#   category: network
#   systems: [vpc, privatelink]
#   resources: [aws_vpc_endpoint_service]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Require acceptance.
#
#         resource "aws_vpc_endpoint_service" "inference" {
#           acceptance_required = true
#         }
package guard.policies.aws.vpc_endpoint_service_acceptance

import data.guard.lib.value

deny contains {
	"resource": service.id,
	"path": ["acceptance_required"],
	"message": "connections are accepted without a decision",
} if {
	some service in input.resources.aws_vpc_endpoint_service
	not value.is_true(object.get(service.config, "acceptance_required", null))
}
