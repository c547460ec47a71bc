# METADATA
# title: Endpoint services must not be offered to every account
# description: |
#   With principal "*" any AWS account can ask for, or with automatic acceptance open, a private
#   connection to the service behind the endpoint.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html#add-remove-permissions
# custom:
#   id: GRD-AWS-362
#   severity: medium
#   category: access-control
#   systems: [vpc, privatelink]
#   resources: [aws_vpc_endpoint_service, aws_vpc_endpoint_service_allowed_principal]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the accounts that may connect.
#
#         resource "aws_vpc_endpoint_service" "inference" {
#           allowed_principals = ["arn:aws:iam::444455556666:root"]
#         }
package guard.policies.aws.vpc_endpoint_service_principals

import data.guard.lib.value

deny contains {
	"resource": service.id,
	"path": ["allowed_principals", i],
	"message": `principal "*" lets every AWS account connect`,
} if {
	some service in input.resources.aws_vpc_endpoint_service
	some i, principal in value.as_list(service.config.allowed_principals)
	principal == "*"
}

deny contains {
	"resource": permission.id,
	"path": ["principal_arn"],
	"message": `principal "*" lets every AWS account connect`,
} if {
	some permission in input.resources.aws_vpc_endpoint_service_allowed_principal
	permission.config.principal_arn == "*"
}
