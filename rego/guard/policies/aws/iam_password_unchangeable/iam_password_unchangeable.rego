# METADATA
# title: Users must be able to change their console passwords
# description: |
#   Who suspects that a password has leaked, or was given one by an administrator, cannot do
#   anything about it: the password that somebody else knows stays valid.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_enable-user-change.html
# custom:
#   id: GRD-AWS-558
#   severity: low
#   category: access-control
#   systems: [iam]
#   resources: [aws_iam_account_password_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Allow it.
#
#         resource "aws_iam_account_password_policy" "account" {
#           allow_users_to_change_password = true
#         }
package guard.policies.aws.iam_password_unchangeable

import data.guard.lib.value

deny contains {
	"resource": policy.id,
	"path": ["allow_users_to_change_password"],
	"message": "allow_users_to_change_password is false",
} if {
	some policy in input.resources.aws_iam_account_password_policy
	value.is_false(policy.config.allow_users_to_change_password)
}
