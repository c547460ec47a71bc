# METADATA
# title: Network firewalls must be protected against deletion
# description: |
#   One call, by mistake or by an intruder who tidies up the way out, removes the inspection of
#   the whole VPC.
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-settings.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-9
# custom:
#   id: GRD-AWS-369
#   severity: low
#   category: availability
#   systems: [network-firewall]
#   resources: [aws_networkfirewall_firewall]
#   controls:
#     supporting: ["soc2:A1.2", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn deletion protection on.
#
#         resource "aws_networkfirewall_firewall" "edge" {
#           delete_protection = true
#         }
package guard.policies.aws.networkfirewall_delete_protection

import data.guard.lib.value

deny contains {
	"resource": firewall.id,
	"path": ["delete_protection"],
	"message": "delete_protection is not on (default false)",
} if {
	some firewall in input.resources.aws_networkfirewall_firewall
	not value.is_true(object.get(firewall.config, "delete_protection", null))
}
