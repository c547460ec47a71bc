# METADATA
# title: Network firewalls must log what they see
# description: |
#   A firewall without logs drops or passes an attack in silence; nobody learns that it took
#   place.
# related_resources:
#   - ref: https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-2
# custom:
#   id: GRD-AWS-367
#   severity: medium
#   category: logging
#   systems: [network-firewall]
#   resources: [aws_networkfirewall_firewall]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Add a logging configuration for alerts and flows.
#
#         resource "aws_networkfirewall_logging_configuration" "edge" {
#           firewall_arn = aws_networkfirewall_firewall.edge.arn
#
#           logging_configuration {
#             log_destination_config {
#               log_type             = "ALERT"
#               log_destination_type = "CloudWatchLogs"
#               log_destination      = { logGroup = "network-firewall" }
#             }
#           }
#         }
package guard.policies.aws.networkfirewall_logging

import data.guard.lib.reference

_logs := object.get(input.resources, "aws_networkfirewall_logging_configuration", [])

_logged := reference.all_targets(_logs, "firewall_arn")

_open := {"unknown": reference.unresolved(_logs, "firewall_arn")} if {
	reference.unresolved(_logs, "firewall_arn")
} else := {}

deny contains object.union(violation, _open) if {
	some firewall in input.resources.aws_networkfirewall_firewall
	not reference.includes(_logged, firewall)
	violation := {
		"resource": firewall.id,
		"path": [],
		"message": "no aws_networkfirewall_logging_configuration belongs to this firewall",
	}
}
