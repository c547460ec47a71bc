# METADATA
# title: IAM policies must not let their holder assume every role
# description: |
#   With sts:AssumeRole on "*" only the trust policy of each role stands between this identity
#   and the role's rights, in this account and in all others. Roles that trust the whole account
#   are open to it at once.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html
# custom:
#   id: GRD-AWS-307
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
#     Name the roles that the identity has to assume.
#
#         resource "aws_iam_user_policy" "ci" {
#           policy = jsonencode({
#             Statement = [{
#               Resource = "arn:aws:iam::111122223333:role/deploy-models"
#             }]
#           })
#         }
package guard.policies.aws.iam_assume_any_role

import data.guard.lib.aws.grants

deny contains violation if {
	some grant in grants.broad
	violation := grants.violation(grant, {"sts:AssumeRole"}, "reaches all roles that trust this account")
}
