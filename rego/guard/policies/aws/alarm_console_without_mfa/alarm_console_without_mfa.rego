# METADATA
# title: Console sign-ins without a second factor must raise an alarm
# description: |
#   A sign-in with a password alone is what a phished user looks like in the trail. Without an alarm
#   the intruder has the session for as long as nobody reads.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-3
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html
# custom:
#   id: GRD-AWS-603
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
#         resource "aws_cloudwatch_log_metric_filter" "console_without_mfa" {
#           name           = "ConsoleWithoutMfa"
#           log_group_name = "trail"
#           pattern        = "{ ($.eventName = ConsoleLogin) && ($.additionalEventData.MFAUsed != Yes) && ($.userIdentity.type = IAMUser) }"
#
#           metric_transformation {
#             name      = "ConsoleWithoutMfa"
#             namespace = "Security"
#             value     = "1"
#           }
#         }
#
#         resource "aws_cloudwatch_metric_alarm" "console_without_mfa" {
#           alarm_name          = "ConsoleWithoutMfa"
#           metric_name         = aws_cloudwatch_log_metric_filter.console_without_mfa.metric_transformation[0].name
#           namespace           = "Security"
#           statistic           = "Sum"
#           period              = 300
#           evaluation_periods  = 1
#           comparison_operator = "GreaterThanOrEqualToThreshold"
#           threshold           = 1
#           alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
#         }
package guard.policies.aws.alarm_console_without_mfa

import data.guard.lib.aws.alarms

deny contains violation if some violation in alarms.violations("console_without_mfa")
