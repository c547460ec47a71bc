# METADATA
# title: IAM policies must not let their holder pass every role
# description: |
#   iam:PassRole on every role lets its holder start a function, a notebook or a machine under
#   the most powerful role of the account, and act through it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
# custom:
#   id: GRD-AWS-306
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
#     Name the roles that may be passed, and the service that may receive them.
#
#         data "aws_iam_policy_document" "launcher" {
#           statement {
#             resources = ["arn:aws:iam::111122223333:role/sagemaker-training"]
#           }
#         }
package guard.policies.aws.iam_pass_any_role

import data.guard.lib.aws.escalation
import data.guard.lib.aws.grants

deny contains violation if {
	some grant in grants.broad

	# told there, together with what the role can be passed to
	not grant.resource in escalation.passing
	violation := grants.violation(grant, {"iam:PassRole"}, "lets the holder start a service under any role of the account")
}
