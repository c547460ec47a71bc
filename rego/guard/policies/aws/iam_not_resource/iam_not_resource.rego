# METADATA
# title: IAM policies must not allow by NotResource
# description: |
#   Allow with NotResource reaches everything outside a short list, including resources that are
#   created tomorrow. An attacker with the role looks for what the list forgot, and finds all of
#   it allowed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
# custom:
#   id: GRD-AWS-304
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
#     List the resources that are meant; keep NotResource for statements with Effect Deny.
#
#         data "aws_iam_policy_document" "reader" {
#           statement {
#             actions   = ["s3:GetObject"]
#             resources = ["arn:aws:s3:::features/*"]
#           }
#         }
package guard.policies.aws.iam_not_resource

import data.guard.lib.aws.grants
import data.guard.lib.iam

deny contains {
	"resource": grant.resource,
	"path": grants.at(grant, array.concat(grant.statement.path, [_keys[grant.statement.path[0]]])),
	"message": sprintf(
		"every resource but %s is reached",
		[concat(", ", [resource | some resource in grant.statement.not_resources; is_string(resource)])],
	),
} if {
	some grant in grants.allowed
	count(grant.statement.not_resources) > 0
	not iam.is_narrowed(grant.statement)
}

_keys := {"Statement": "NotResource", "statement": "not_resources"}
