# METADATA
# title: IAM policies must not allow switching off the account's monitoring
# description: |
#   The first step of a careful intruder is to stop the trail and the detectors, and the last to
#   delete the logs. An identity that may do so on every trail, detector or log group leaves no
#   witness.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonguardduty.html
# custom:
#   id: GRD-AWS-313
#   severity: medium
#   category: access-control
#   systems: [iam, cloudtrail]
#   resources:
#     - aws_iam_policy
#     - aws_iam_role
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_ssoadmin_permission_set_inline_policy
#     - data.aws_iam_policy_document
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Leave these actions to one protected role of the security team; workloads need none of
#     them.
#
#         data "aws_iam_policy_document" "housekeeping" {
#           statement {
#             actions   = ["logs:DescribeLogGroups", "logs:FilterLogEvents"]
#             resources = ["*"]
#           }
#         }
package guard.policies.aws.iam_silence_monitoring

import data.guard.lib.aws.grants

_actions := {
	"cloudtrail:DeleteTrail", "cloudtrail:PutEventSelectors", "cloudtrail:StopLogging", "cloudtrail:UpdateTrail",
	"config:DeleteConfigurationRecorder", "config:StopConfigurationRecorder", "ec2:DeleteFlowLogs",
	"guardduty:CreateFilter", "guardduty:DeleteDetector", "guardduty:DisassociateFromAdministratorAccount",
	"guardduty:UpdateDetector", "logs:DeleteLogGroup", "logs:DeleteLogStream", "logs:PutRetentionPolicy",
	"macie2:DisableMacie", "securityhub:DisableSecurityHub",
}

deny contains violation if {
	some grant in grants.broad
	violation := grants.violation(grant, _actions, "lets the holder stop or erase the account's monitoring")
}
