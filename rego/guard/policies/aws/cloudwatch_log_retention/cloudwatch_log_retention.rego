# METADATA
# title: Log groups must keep logs for a year
# description: |
#   Intrusions are often found after months; by then the log that would show how and what has expired.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html
# custom:
#   id: GRD-AWS-269
#   severity: low
#   category: logging
#   systems: [cloudwatch]
#   resources: [aws_cloudwatch_log_group]
#   controls:
#     supporting: ["soc2:CC7.2", "hipaa:164.316(b)(2)(i)", "gdpr:5(1)(e)"]
#   remediation: |
#     Keep logs for 365 days or more, or export them.
#
#         resource "aws_cloudwatch_log_group" "serving" {
#           name              = "/serving/requests"
#           retention_in_days = 400
#         }
package guard.policies.aws.cloudwatch_log_retention

import data.guard.lib.aws.data.settings
import data.guard.lib.value

# Zero and an absent value stand for logs that never expire.
deny contains {
	"resource": group.id,
	"path": ["retention_in_days"],
	"message": sprintf("logs expire after %v days, fewer than 365", [days]),
} if {
	some group in input.resources.aws_cloudwatch_log_group
	days := group.config.retention_in_days
	_is_short(days)
}

_is_short(days) if {
	settings.number(days) > 0
	settings.number(days) < 365
}

_is_short(days) if value.is_unknown(days)
