# METADATA
# title: First console passwords must be long and replaced by their owner
# description: |
#   Whoever made the user, or reads the build log or the state, knows the first password. It works
#   until the owner replaces it, which nobody does who is not made to; a short one is guessed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user_login_profile
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html
# custom:
#   id: GRD-AWS-557
#   severity: low
#   category: access-control
#   systems: [iam]
#   resources: [aws_iam_user_login_profile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Generate a long one, and have it replaced at the first sign-in.
#
#         resource "aws_iam_user_login_profile" "analyst" {
#           password_length         = 20
#           password_reset_required = true
#         }
package guard.policies.aws.iam_login_profile_kept

import data.guard.lib.value

deny contains {
	"resource": profile.id,
	"path": ["password_reset_required"],
	"message": "password_reset_required is false: the first password stays",
} if {
	some profile in input.resources.aws_iam_user_login_profile
	value.is_false(profile.config.password_reset_required)
}

deny contains {
	"resource": profile.id,
	"path": ["password_length"],
	"message": sprintf("password_length is %v, less than 14", [profile.config.password_length]),
} if {
	some profile in input.resources.aws_iam_user_login_profile
	is_number(profile.config.password_length)
	profile.config.password_length < 14
}
