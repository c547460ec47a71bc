# METADATA
# title: IAM policies must not allow every action on every resource
# description: |
#   A policy with "*" on "*" is the administrator of the account. Whoever gets hold of one
#   session of that role or user, through a leaked key or a flaw in the workload, can read all
#   data, create users of their own and switch off the logs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-1
# custom:
#   id: GRD-AWS-300
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
#     List the actions that the workload calls and the resources it calls them on.
#
#         data "aws_iam_policy_document" "trainer" {
#           statement {
#             actions   = ["s3:GetObject", "s3:PutObject"]
#             resources = ["arn:aws:s3:::training-data/*"]
#           }
#         }
package guard.policies.aws.iam_admin_policy

import data.guard.lib.aws.grants
import data.guard.lib.iam

deny contains {
	"resource": grant.resource,
	"path": grants.at(grant, iam.action_at(grant.statement, i)),
	"message": sprintf(`action "%s" is allowed on every resource: full control of the account`, [action]),
} if {
	some grant in grants.broad
	"*" in grant.statement.resources
	some i, action in grant.statement.actions
	action in {"*", "*:*"}
}
