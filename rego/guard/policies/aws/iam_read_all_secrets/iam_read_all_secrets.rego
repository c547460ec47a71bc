# METADATA
# title: IAM policies must not allow reading every stored secret
# description: |
#   Secrets Manager and Parameter Store hold the passwords of databases, registries and
#   partners. Who may read them all moves from one workload to every system behind those
#   passwords.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html
# custom:
#   id: GRD-AWS-309
#   severity: high
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
#     Name the secrets or the path of parameters that the workload needs.
#
#         data "aws_iam_policy_document" "tracking_server" {
#           statement {
#             resources = ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:tracking-db-*"]
#           }
#         }
package guard.policies.aws.iam_read_all_secrets

import data.guard.lib.aws.grants

_actions := {
	"secretsmanager:BatchGetSecretValue", "secretsmanager:GetSecretValue", "ssm:GetParameter",
	"ssm:GetParameterHistory", "ssm:GetParameters", "ssm:GetParametersByPath",
}

deny contains violation if {
	some grant in grants.broad
	violation := grants.violation(grant, _actions, "reads all stored secrets of the account")
}
