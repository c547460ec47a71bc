# METADATA
# title: Changes of S3 bucket policies must raise an alarm
# description: |
#   One changed bucket policy or ACL opens a data set to the world or to another account. An alarm
#   tells the owners before somebody else finds it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-8
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html
# custom:
#   id: GRD-AWS-608
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
#         resource "aws_cloudwatch_log_metric_filter" "s3_policy_changes" {
#           name           = "S3PolicyChanges"
#           log_group_name = "trail"
#           pattern        = "{ ($.eventSource = s3.amazonaws.com) && (($.eventName = DeleteBucketCors) || ($.eventName = DeleteBucketLifecycle) || ($.eventName = DeleteBucketPolicy) || ($.eventName = DeleteBucketReplication) || ($.eventName = PutBucketAcl) || ($.eventName = PutBucketCors) || ($.eventName = PutBucketLifecycle) || ($.eventName = PutBucketPolicy) || ($.eventName = PutBucketReplication)) }"
#
#           metric_transformation {
#             name      = "S3PolicyChanges"
#             namespace = "Security"
#             value     = "1"
#           }
#         }
#
#         resource "aws_cloudwatch_metric_alarm" "s3_policy_changes" {
#           alarm_name          = "S3PolicyChanges"
#           metric_name         = aws_cloudwatch_log_metric_filter.s3_policy_changes.metric_transformation[0].name
#           namespace           = "Security"
#           statistic           = "Sum"
#           period              = 300
#           evaluation_periods  = 1
#           comparison_operator = "GreaterThanOrEqualToThreshold"
#           threshold           = 1
#           alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
#         }
package guard.policies.aws.alarm_s3_policy_changes

import data.guard.lib.aws.alarms

deny contains violation if some violation in alarms.violations("s3_policy_changes")
