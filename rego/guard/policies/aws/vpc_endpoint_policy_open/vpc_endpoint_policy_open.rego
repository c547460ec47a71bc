# METADATA
# title: VPC endpoint policies must not allow everything to everybody
# description: |
#   An endpoint that lets everybody do everything to everything is also a private way out.
#   Malware inside the VPC can copy data to a bucket in the attacker's account without touching
#   the Internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
# custom:
#   id: GRD-AWS-360
#   severity: low
#   category: access-control
#   systems: [vpc]
#   resources: [aws_vpc_endpoint, aws_vpc_endpoint_policy]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Limit the endpoint to the organization's own resources.
#
#         resource "aws_vpc_endpoint" "s3" {
#           policy = jsonencode({
#             Statement = [{
#               Condition = { StringEquals = { "aws:ResourceOrgID" = "o-a1b2c3d4e5" } }
#             }]
#           })
#         }
package guard.policies.aws.vpc_endpoint_policy_open

import data.guard.lib.iam

deny contains {
	"resource": endpoint.id,
	"path": array.concat(["policy"], statement.path),
	"message": "the endpoint lets everybody do everything to every resource",
} if {
	some type in {"aws_vpc_endpoint", "aws_vpc_endpoint_policy"}
	some endpoint in input.resources[type]
	some statement in iam.statements(endpoint.config.policy)
	iam.is_open(statement)
	"*" in statement.actions
	"*" in statement.resources
}
