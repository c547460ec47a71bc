# METADATA
# title: Network firewalls must not pass what no rule knows
# description: |
#   With the stateless default "pass", packets that match no rule skip inspection altogether. An
#   attacker needs only a port that nobody thought of.
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateless-default-actions.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-4
# custom:
#   id: GRD-AWS-368
#   severity: medium
#   category: network
#   systems: [network-firewall]
#   resources: [aws_networkfirewall_firewall_policy]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Forward such packets to the stateful engine, or drop them.
#
#         resource "aws_networkfirewall_firewall_policy" "edge" {
#           firewall_policy {
#             stateless_default_actions = ["aws:forward_to_sfe"]
#           }
#         }
package guard.policies.aws.networkfirewall_default_pass

import data.guard.lib.value

_fields := ["stateless_default_actions", "stateless_fragment_default_actions"]

deny contains {
	"resource": policy.id,
	"path": ["firewall_policy", i, field, j],
	"message": sprintf(`%s has "aws:pass"`, [field]),
} if {
	some policy in input.resources.aws_networkfirewall_firewall_policy
	some i, block in value.as_list(policy.config.firewall_policy)
	some field in _fields
	some j, action in value.as_list(block[field])
	action == "aws:pass"
}
