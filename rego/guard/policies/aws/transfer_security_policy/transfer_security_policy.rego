# METADATA
# title: Transfer servers must not use the security policy of 2018
# description: |
#   The default policy accepts key exchanges and message codes based on SHA-1, whose weaknesses let an attacker
#   on the path interfere with a session.
# related_resources:
#   - ref: https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/transfer_server
# custom:
#   id: GRD-AWS-260
#   severity: medium
#   category: encryption
#   systems: [transfer]
#   resources: [aws_transfer_server]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Name a current policy.
#
#         resource "aws_transfer_server" "banks" {
#           identity_provider_type = "SERVICE_MANAGED"
#           security_policy_name   = "TransferSecurityPolicy-2024-01"
#         }
package guard.policies.aws.transfer_security_policy

import data.guard.lib.aws.data.settings

deny contains {
	"resource": server.id,
	"path": ["security_policy_name"],
	"message": "security_policy_name is TransferSecurityPolicy-2018-11, its default: SHA-1 is accepted",
} if {
	some server in input.resources.aws_transfer_server
	name := object.get(server.config, "security_policy_name", "TransferSecurityPolicy-2018-11")
	settings.may_be(name, {"TransferSecurityPolicy-2018-11"})
}
