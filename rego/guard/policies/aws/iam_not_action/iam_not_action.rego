# METADATA
# title: IAM policies must not allow by NotAction
# description: |
#   Allow with NotAction grants everything but a short list, including services that AWS has yet
#   to launch. The list is nearly always shorter than its author thinks, and what it forgets is
#   open to whoever holds the role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
# custom:
#   id: GRD-AWS-303
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
#     List what is allowed; keep NotAction for statements with Effect Deny.
#
#         resource "aws_iam_group_policy" "analysts" {
#           policy = jsonencode({
#             Statement = [{
#               Effect   = "Allow"
#               Action   = ["athena:StartQueryExecution", "athena:GetQueryResults"]
#               Resource = "arn:aws:athena:eu-west-1:111122223333:workgroup/analysts"
#             }]
#           })
#         }
package guard.policies.aws.iam_not_action

import data.guard.lib.aws.grants

deny contains {
	"resource": grant.resource,
	"path": grants.at(grant, array.concat(grant.statement.path, [_keys[grant.statement.path[0]]])),
	"message": sprintf(
		"everything but %s is allowed on every resource",
		[concat(", ", [action | some action in grant.statement.not_actions; is_string(action)])],
	),
} if {
	some grant in grants.broad
	count(grant.statement.not_actions) > 0
}

_keys := {"Statement": "NotAction", "statement": "not_actions"}
