# METADATA
# title: Disabling or deleting KMS keys must raise an alarm
# description: |
#   Data is lost with its key. Whoever may schedule the deletion of keys can destroy or ransom
#   everything under them; the waiting period helps only those who notice it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-7
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html
# custom:
#   id: GRD-AWS-607
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
#         resource "aws_cloudwatch_log_metric_filter" "kms_key_loss" {
#           name           = "KmsKeyLoss"
#           log_group_name = "trail"
#           pattern        = "{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }"
#
#           metric_transformation {
#             name      = "KmsKeyLoss"
#             namespace = "Security"
#             value     = "1"
#           }
#         }
#
#         resource "aws_cloudwatch_metric_alarm" "kms_key_loss" {
#           alarm_name          = "KmsKeyLoss"
#           metric_name         = aws_cloudwatch_log_metric_filter.kms_key_loss.metric_transformation[0].name
#           namespace           = "Security"
#           statistic           = "Sum"
#           period              = 300
#           evaluation_periods  = 1
#           comparison_operator = "GreaterThanOrEqualToThreshold"
#           threshold           = 1
#           alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
#         }
package guard.policies.aws.alarm_kms_key_loss

import data.guard.lib.aws.alarms

deny contains violation if some violation in alarms.violations("kms_key_loss")
