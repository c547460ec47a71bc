# METADATA
# title: Changes of the organization must raise an alarm
# description: |
#   Detaching a service control policy, or taking an account out of the organization, removes the
#   limits that all other defences rely on.
# related_resources:
#   - ref: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_cloudtrail-integration.html
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html
# custom:
#   id: GRD-AWS-615
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
#         resource "aws_cloudwatch_log_metric_filter" "organizations_changes" {
#           name           = "OrganizationsChanges"
#           log_group_name = "trail"
#           pattern        = "{ ($.eventSource = organizations.amazonaws.com) && (($.eventName = AcceptHandshake) || ($.eventName = AttachPolicy) || ($.eventName = CreateAccount) || ($.eventName = CreateOrganizationalUnit) || ($.eventName = CreatePolicy) || ($.eventName = DeclineHandshake) || ($.eventName = DeleteOrganization) || ($.eventName = DeleteOrganizationalUnit) || ($.eventName = DeletePolicy) || ($.eventName = DetachPolicy) || ($.eventName = DisablePolicyType) || ($.eventName = EnablePolicyType) || ($.eventName = InviteAccountToOrganization) || ($.eventName = LeaveOrganization) || ($.eventName = MoveAccount) || ($.eventName = RemoveAccountFromOrganization) || ($.eventName = UpdateOrganizationalUnit) || ($.eventName = UpdatePolicy)) }"
#
#           metric_transformation {
#             name      = "OrganizationsChanges"
#             namespace = "Security"
#             value     = "1"
#           }
#         }
#
#         resource "aws_cloudwatch_metric_alarm" "organizations_changes" {
#           alarm_name          = "OrganizationsChanges"
#           metric_name         = aws_cloudwatch_log_metric_filter.organizations_changes.metric_transformation[0].name
#           namespace           = "Security"
#           statistic           = "Sum"
#           period              = 300
#           evaluation_periods  = 1
#           comparison_operator = "GreaterThanOrEqualToThreshold"
#           threshold           = 1
#           alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
#         }
package guard.policies.aws.alarm_organizations_changes

import data.guard.lib.aws.alarms

deny contains violation if some violation in alarms.violations("organizations_changes")
