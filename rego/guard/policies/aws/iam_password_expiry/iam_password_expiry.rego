# METADATA
# title: Console passwords must expire within 90 days
# description: |
#   A stolen console password that never expires works for years, long after the theft was
#   forgotten.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-17
# custom:
#   id: GRD-AWS-328
#   severity: low
#   category: access-control
#   systems: [iam]
#   resources: [aws_iam_account_password_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Set a maximum age of 90 days or less, where console passwords are still in use.
#
#         resource "aws_iam_account_password_policy" "strict" {
#           max_password_age = 90
#         }
package guard.policies.aws.iam_password_expiry

deny contains {
	"resource": policy.id,
	"path": ["max_password_age"],
	"message": sprintf("max_password_age is %v, passwords may live longer than 90 days", [object.get(policy.config, "max_password_age", "not set")]),
} if {
	some policy in input.resources.aws_iam_account_password_policy
	not _expires(object.get(policy.config, "max_password_age", null))
}

_expires(days) if {
	is_number(days)
	days > 0
	days <= 90
}
