# METADATA
# title: Administrative AWS managed policies must not be attached
# description: |
#   AdministratorAccess, IAMFullAccess and PowerUserAccess make the identity, and whatever code
#   runs under it, master of the account. A flaw in a notebook or a build is then a flaw in
#   everything.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html
# custom:
#   id: GRD-AWS-319
#   severity: high
#   category: access-control
#   systems: [iam]
#   resources:
#     - aws_iam_role_policy_attachment
#     - aws_iam_user_policy_attachment
#     - aws_iam_group_policy_attachment
#     - aws_iam_policy_attachment
#     - aws_iam_role
#     - aws_iam_role_policy_attachments_exclusive
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Attach a policy that lists what the identity does.
#
#         resource "aws_iam_role_policy_attachment" "ci" {
#           policy_arn = "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPowerUser"
#         }
package guard.policies.aws.iam_admin_policy_attached

import data.guard.lib.value

_administrative := {"AdministratorAccess", "IAMFullAccess", "PowerUserAccess"}

_single := {
	"aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment",
	"aws_iam_policy_attachment",
}

_lists := {"aws_iam_role": "managed_policy_arns", "aws_iam_role_policy_attachments_exclusive": "policy_arns"}

# The policy's name, when an ARN is one of AWS's own administrative policies
_named(arn) := name if {
	is_string(arn)
	regex.match(`^arn:aws[a-z-]*:iam::aws:policy/`, arn)
	name := regex.replace(arn, `^.*/`, "")
	name in _administrative
}

deny contains {
	"resource": attachment.id,
	"path": ["policy_arn"],
	"message": sprintf("managed policy %s is attached", [_named(attachment.config.policy_arn)]),
} if {
	some type in _single
	some attachment in input.resources[type]
	_named(attachment.config.policy_arn)
}

deny contains {
	"resource": role.id,
	"path": [field, i],
	"message": sprintf("managed policy %s is attached", [_named(arn)]),
} if {
	some type, field in _lists
	some role in input.resources[type]
	some i, arn in value.as_list(role.config[field])
	_named(arn)
}
