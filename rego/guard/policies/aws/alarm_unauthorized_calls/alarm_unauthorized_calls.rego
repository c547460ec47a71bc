# METADATA
# title: Unauthorized calls must raise an alarm
# description: |
#   Somebody with a stolen key first tries out what it may do, and most of the tries are refused.
#   Without an alarm on refusals that reconnaissance, the cheapest moment to stop it, passes unseen.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-2
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html
# custom:
#   id: GRD-AWS-602
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
#         resource "aws_cloudwatch_log_metric_filter" "unauthorized_calls" {
#           name           = "UnauthorizedCalls"
#           log_group_name = "trail"
#           pattern        = "{ ($.errorCode = *UnauthorizedOperation) || ($.errorCode = AccessDenied*) }"
#
#           metric_transformation {
#             name      = "UnauthorizedCalls"
#             namespace = "Security"
#             value     = "1"
#           }
#         }
#
#         resource "aws_cloudwatch_metric_alarm" "unauthorized_calls" {
#           alarm_name          = "UnauthorizedCalls"
#           metric_name         = aws_cloudwatch_log_metric_filter.unauthorized_calls.metric_transformation[0].name
#           namespace           = "Security"
#           statistic           = "Sum"
#           period              = 300
#           evaluation_periods  = 1
#           comparison_operator = "GreaterThanOrEqualToThreshold"
#           threshold           = 1
#           alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
#         }
package guard.policies.aws.alarm_unauthorized_calls

import data.guard.lib.aws.alarms

deny contains violation if some violation in alarms.violations("unauthorized_calls")
