# METADATA
# title: Changes of network gateways must raise an alarm
# description: |
#   An Internet gateway attached to a private network gives an intruder a way in and the data a way
#   out. An alarm shows it when it happens.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-12
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html
# custom:
#   id: GRD-AWS-612
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
#         resource "aws_cloudwatch_log_metric_filter" "gateway_changes" {
#           name           = "GatewayChanges"
#           log_group_name = "trail"
#           pattern        = "{ ($.eventName = CreateCustomerGateway) || ($.eventName = DeleteCustomerGateway) || ($.eventName = AttachInternetGateway) || ($.eventName = CreateInternetGateway) || ($.eventName = DeleteInternetGateway) || ($.eventName = DetachInternetGateway) }"
#
#           metric_transformation {
#             name      = "GatewayChanges"
#             namespace = "Security"
#             value     = "1"
#           }
#         }
#
#         resource "aws_cloudwatch_metric_alarm" "gateway_changes" {
#           alarm_name          = "GatewayChanges"
#           metric_name         = aws_cloudwatch_log_metric_filter.gateway_changes.metric_transformation[0].name
#           namespace           = "Security"
#           statistic           = "Sum"
#           period              = 300
#           evaluation_periods  = 1
#           comparison_operator = "GreaterThanOrEqualToThreshold"
#           threshold           = 1
#           alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
#         }
package guard.policies.aws.alarm_gateway_changes

import data.guard.lib.aws.alarms

deny contains violation if some violation in alarms.violations("gateway_changes")
