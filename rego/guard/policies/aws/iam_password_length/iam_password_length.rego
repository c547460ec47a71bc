# METADATA
# title: Console passwords must have at least 14 characters
# description: |
#   Short passwords fall to guessing and to lists of stolen ones. A console user without
#   multi-factor login is then an account taken.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-15
# custom:
#   id: GRD-AWS-326
#   severity: medium
#   category: access-control
#   systems: [iam]
#   resources: [aws_iam_account_password_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Set the minimum length.
#
#         resource "aws_iam_account_password_policy" "strict" {
#           minimum_password_length = 16
#         }
package guard.policies.aws.iam_password_length

deny contains {
	"resource": policy.id,
	"path": ["minimum_password_length"],
	"message": sprintf("minimum_password_length is %v, less than 14", [object.get(policy.config, "minimum_password_length", "6 (the default)")]),
} if {
	some policy in input.resources.aws_iam_account_password_policy
	not _is_long(object.get(policy.config, "minimum_password_length", null))
}

_is_long(length) if {
	is_number(length)
	length >= 14
}
