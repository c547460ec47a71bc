# METADATA
# title: Users who sign in to the console must be held to multi-factor login
# description: |
#   A console user has a password and nothing else until a policy insists: whoever guesses it, or
#   finds it reused, is in the account. Creating the user in code does not give it a device.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#enable-mfa-for-privileged-users
# custom:
#   id: GRD-AWS-547
#   severity: medium
#   category: access-control
#   systems: [iam]
#   resources: [aws_iam_user_login_profile, aws_iam_user]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Let people sign in through IAM Identity Center, or refuse what is done without a second factor.
#
#         data "aws_iam_policy_document" "second_factor" {
#           statement {
#             effect      = "Deny"
#             not_actions = ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:ListMFADevices", "sts:GetSessionToken"]
#             resources   = ["*"]
#             condition {
#               test     = "BoolIfExists"
#               variable = "aws:MultiFactorAuthPresent"
#               values   = ["false"]
#             }
#           }
#         }
package guard.policies.aws.iam_console_without_mfa

import data.guard.lib.iam
import data.guard.lib.reference

_documents := {
	"aws_iam_group_policy": "policy",
	"aws_iam_policy": "policy",
	"aws_iam_user_policy": "policy",
	"aws_organizations_policy": "content",
}

_written := [resource.config[field] |
	some type, field in _documents
	some resource in input.resources[type]
]

_composed := [source.config | some source in input.resources["data.aws_iam_policy_document"]]

# Somewhere the code refuses, or allows only with, a second factor; whom it reaches is not asked
_insists if {
	some document in array.concat(_written, _composed)
	some statement in iam.statements(document)
	some condition in statement.conditions
	is_string(condition.variable)
	lower(condition.variable) in {"aws:multifactorauthpresent", "aws:multifactorauthage"}
}

_users := object.get(input.resources, "aws_iam_user", [])

_profiles := object.get(input.resources, "aws_iam_user_login_profile", [])

_with_password := reference.all_targets(_profiles, "user")

deny contains {
	"resource": user.id,
	"path": [],
	"message": "the user has a console password, and no policy asks for a second factor",
} if {
	not _insists
	some user in _users
	reference.includes(_with_password, user)
}

_known := {name | some user in _users; some name in reference.identities(user)}

deny contains {
	"resource": profile.id,
	"path": [],
	"message": "the user gets a console password, and no policy asks for a second factor",
} if {
	not _insists
	some profile in _profiles
	count(reference.targets(profile.config.user) & _known) == 0
}
