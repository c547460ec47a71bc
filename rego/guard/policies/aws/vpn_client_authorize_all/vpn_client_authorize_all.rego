# METADATA
# title: Client VPN must authorize groups, not everybody, for a network
# description: |
#   When all groups are authorized for the whole network, every stolen laptop reaches every
#   subnet behind the VPN.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-rules.html
# custom:
#   id: GRD-AWS-366
#   severity: low
#   category: access-control
#   systems: [vpn]
#   resources: [aws_ec2_client_vpn_authorization_rule]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Name the directory group for each network.
#
#         resource "aws_ec2_client_vpn_authorization_rule" "staff" {
#           access_group_id = "ml-platform"
#         }
package guard.policies.aws.vpn_client_authorize_all

import data.guard.lib.network
import data.guard.lib.value

deny contains {
	"resource": rule.id,
	"path": ["authorize_all_groups"],
	"message": "everybody is authorized for every network",
} if {
	some rule in input.resources.aws_ec2_client_vpn_authorization_rule
	value.is_true(rule.config.authorize_all_groups)
	network.is_world(rule.config.target_network_cidr)
}
