# METADATA
# title: Client VPN endpoints must log connections
# description: |
#   The VPN is the front door of the network. Without its log nobody can say whose certificate
#   or account an intruder came in with.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-logging.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-51
# custom:
#   id: GRD-AWS-365
#   severity: medium
#   category: logging
#   systems: [vpn]
#   resources: [aws_ec2_client_vpn_endpoint]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Send the connection log to CloudWatch.
#
#         resource "aws_ec2_client_vpn_endpoint" "staff" {
#           connection_log_options {
#             enabled              = true
#             cloudwatch_log_group = "client-vpn"
#           }
#         }
package guard.policies.aws.vpn_client_connection_log

import data.guard.lib.value

deny contains {
	"resource": endpoint.id,
	"path": ["connection_log_options", 0, "enabled"],
	"message": "connections are not logged",
} if {
	some endpoint in input.resources.aws_ec2_client_vpn_endpoint
	not value.is_true(object.get(endpoint.config, ["connection_log_options", 0, "enabled"], null))
}
