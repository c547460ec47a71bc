# METADATA
# title: IAM policies must not allow obtaining logins to every database or machine
# description: |
#   These actions return a password or a session for a database, a Windows machine or a server.
#   Allowed on every resource they turn one stolen role into a login everywhere.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-quickstart.html
# custom:
#   id: GRD-AWS-311
#   severity: medium
#   category: access-control
#   systems: [iam]
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
#     Name the database user, the cluster or the machines, or select them by tag.
#
#         resource "aws_iam_group_policy" "on_call" {
#           policy = jsonencode({
#             Statement = [{
#               Resource = "arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc1234def567890"
#             }]
#           })
#         }
package guard.policies.aws.iam_issue_credentials

import data.guard.lib.aws.grants

_actions := {
	"ec2:GetPasswordData", "ec2-instance-connect:SendSSHPublicKey", "ec2-instance-connect:SendSerialConsoleSSHPublicKey",
	"ecs:ExecuteCommand", "lightsail:DownloadDefaultKeyPair", "lightsail:GetInstanceAccessDetails", "rds-db:connect",
	"redshift:GetClusterCredentials", "redshift:GetClusterCredentialsWithIAM", "redshift-serverless:GetCredentials",
	"ssm:SendCommand", "ssm:StartSession",
}

deny contains violation if {
	some grant in grants.broad
	violation := grants.violation(grant, _actions, "gives a login or a shell on all of them")
}
