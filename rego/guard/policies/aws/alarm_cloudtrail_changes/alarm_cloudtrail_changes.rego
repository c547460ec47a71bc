# METADATA
# title: Changes of trails must raise an alarm
# description: |
#   Stopping or redirecting the trail is how an intruder blinds the defenders before the real work.
#   It is also the last event they see, if an alarm shows it to them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-5
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html
# custom:
#   id: GRD-AWS-605
#   severity: low
#   category: logging
#   systems: [cloudtrail, cloudwatch]
#   resources: [aws_cloudwatch_log_metric_filter]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Count the events in the log group of the trail, and alarm on the count.
#
#         resource "aws_cloudwatch_log_metric_filter" "cloudtrail_changes" {
#           name           = "CloudtrailChanges"
#           log_group_name = "trail"
#           pattern        = "{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }"
#
#           metric_transformation {
#             name      = "CloudtrailChanges"
#             namespace = "Security"
#             value     = "1"
#           }
#         }
#
#         resource "aws_cloudwatch_metric_alarm" "cloudtrail_changes" {
#           alarm_name          = "CloudtrailChanges"
#           metric_name         = aws_cloudwatch_log_metric_filter.cloudtrail_changes.metric_transformation[0].name
#           namespace           = "Security"
#           statistic           = "Sum"
#           period              = 300
#           evaluation_periods  = 1
#           comparison_operator = "GreaterThanOrEqualToThreshold"
#           threshold           = 1
#           alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
#         }
package guard.policies.aws.alarm_cloudtrail_changes

import data.guard.lib.aws.alarms

deny contains violation if some violation in alarms.violations("cloudtrail_changes")
