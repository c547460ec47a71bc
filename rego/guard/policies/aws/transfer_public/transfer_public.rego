# METADATA
# title: Transfer servers must have their endpoint inside a VPC
# description: |
#   The public endpoint takes logins from every address, without a security group to limit them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/transfer_server
# custom:
#   id: GRD-AWS-257
#   severity: medium
#   category: network
#   systems: [transfer]
#   resources: [aws_transfer_server]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Use an endpoint in a VPC with a security group that admits your partners.
#
#         resource "aws_transfer_server" "partners" {
#           identity_provider_type = "SERVICE_MANAGED"
#           endpoint_type          = "VPC"
#
#           endpoint_details {
#             vpc_id             = "vpc-0a1b2c3d4e5f60718"
#             subnet_ids         = ["subnet-0a1b2c3d4e5f60718"]
#             security_group_ids = ["sg-0a1b2c3d4e5f60718"]
#           }
#         }
package guard.policies.aws.transfer_public

_safe := {"VPC", "VPC_ENDPOINT"}

deny contains {
	"resource": server.id,
	"path": ["endpoint_type"],
	"message": "endpoint_type is not VPC (the default is PUBLIC)",
} if {
	some server in input.resources.aws_transfer_server
	not object.get(server.config, "endpoint_type", null) in _safe
}
