# METADATA
# title: Transit gateways must not accept attachments by themselves
# description: |
#   Any account the gateway is shared with can join its VPC to the central network, and route
#   into it, without anybody agreeing.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-23
# custom:
#   id: GRD-AWS-363
#   severity: medium
#   category: network
#   systems: [vpc, transit-gateway]
#   resources: [aws_ec2_transit_gateway]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave acceptance to the network team.
#
#         resource "aws_ec2_transit_gateway" "hub" {
#           auto_accept_shared_attachments = "disable"
#         }
package guard.policies.aws.ec2_transit_gateway_auto_accept

deny contains {
	"resource": gateway.id,
	"path": ["auto_accept_shared_attachments"],
	"message": "attachments of other accounts are accepted without a decision",
} if {
	some gateway in input.resources.aws_ec2_transit_gateway
	gateway.config.auto_accept_shared_attachments == "enable"
}
