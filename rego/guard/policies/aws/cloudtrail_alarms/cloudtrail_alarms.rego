# METADATA
# title: Trails in CloudWatch Logs must have alarms on security events
# description: |
#   A trail that nobody is told about is read after the damage. Use of root, stopped logging or a new
#   administrator policy are noticed in minutes when a metric filter counts them and an alarm fires.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html
# custom:
#   id: GRD-AWS-600
#   severity: low
#   category: logging
#   systems: [cloudtrail, cloudwatch]
#   resources: [aws_cloudtrail]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Count the events in the log group of the trail and alarm on the counts, or let GuardDuty and
#     EventBridge rules watch the trail.
#
#         resource "aws_cloudwatch_log_metric_filter" "root_use" {
#           name           = "RootUse"
#           log_group_name = aws_cloudwatch_log_group.trail.name
#           pattern        = "{ $.userIdentity.type = Root && $.userIdentity.invokedBy NOT EXISTS && $.eventType != AwsServiceEvent }"
#
#           metric_transformation {
#             name      = "RootUse"
#             namespace = "Security"
#             value     = "1"
#           }
#         }
package guard.policies.aws.cloudtrail_alarms

import data.guard.lib.aws.alarms

# Threat detection, or rules on single events, do the same in another way
_is_watched_otherwise if {
	some type in {"aws_guardduty_detector", "aws_securityhub_account"}
	count(object.get(input.resources, type, [])) > 0
}

_is_watched_otherwise if {
	some rule in input.resources.aws_cloudwatch_event_rule
	walk(rule.config.event_pattern, [_, detail])
	is_string(detail)
	endswith(detail, "via CloudTrail")
}

_is_watched_otherwise if {
	some call in input.resources["terraform/module"]
	is_string(call.config.source)
	endswith(call.config.source, "//modules/cis-alarms")
}

deny contains {
	"resource": trail.id,
	"path": ["cloud_watch_logs_group_arn"],
	"message": sprintf("no metric filter of the module counts %s", [concat(", ", alarms.unwatched)]),
} if {
	count(alarms.unwatched) > 0
	not _is_watched_otherwise
	some trail in input.resources.aws_cloudtrail
	trail.config.cloud_watch_logs_group_arn
}
