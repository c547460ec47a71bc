# METADATA
# title: Alarms must tell somebody
# description: |
#   An alarm whose actions are disabled, or that has none, turns red in a console that nobody
#   looks at.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-15
# custom:
#   id: GRD-AWS-520
#   severity: low
#   category: logging
#   systems: [cloudwatch]
#   resources: [aws_cloudwatch_metric_alarm, aws_cloudwatch_composite_alarm]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Notify a topic.
#
#         resource "aws_cloudwatch_metric_alarm" "root_login" {
#           alarm_actions = ["arn:aws:sns:eu-west-1:111122223333:security"]
#         }
package guard.policies.aws.cloudwatch_alarm_actions

import data.guard.lib.value

_types := {"aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm"}

deny contains {
	"resource": alarm.id,
	"path": ["actions_enabled"],
	"message": "the actions of the alarm are disabled",
} if {
	some type in _types
	some alarm in input.resources[type]
	value.is_false(alarm.config.actions_enabled)
}

deny contains {
	"resource": alarm.id,
	"path": ["alarm_actions"],
	"message": "the alarm has no alarm_actions",
} if {
	some type in _types
	some alarm in input.resources[type]
	not value.is_false(object.get(alarm.config, "actions_enabled", true))
	actions := object.get(alarm.config, "alarm_actions", [])
	not value.is_unknown(actions)
	count(value.as_list(actions)) == 0
	not _feeds_a_composite(alarm)
}

# Alarms that are parts of a composite alarm notify through it
_feeds_a_composite(alarm) if {
	some composite in input.resources.aws_cloudwatch_composite_alarm
	_mentions(composite.config.alarm_rule, alarm)
}

_mentions(rule, alarm) if {
	is_string(rule)
	is_string(alarm.config.alarm_name)
	contains(rule, alarm.config.alarm_name)
}

_mentions(rule, alarm) if alarm.id in rule["$refs"]
