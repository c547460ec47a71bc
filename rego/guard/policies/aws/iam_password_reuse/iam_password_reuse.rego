# METADATA
# title: Console passwords must not be reused
# description: |
#   A password that leaked once comes back when its owner may choose it again, and old dumps
#   work again.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-16
# custom:
#   id: GRD-AWS-327
#   severity: low
#   category: access-control
#   systems: [iam]
#   resources: [aws_iam_account_password_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Remember the last 24 passwords, the most that IAM can.
#
#         resource "aws_iam_account_password_policy" "strict" {
#           password_reuse_prevention = 24
#         }
package guard.policies.aws.iam_password_reuse

deny contains {
	"resource": policy.id,
	"path": ["password_reuse_prevention"],
	"message": sprintf("password_reuse_prevention is %v, less than 24", [object.get(policy.config, "password_reuse_prevention", "not set")]),
} if {
	some policy in input.resources.aws_iam_account_password_policy
	not _is_enough(object.get(policy.config, "password_reuse_prevention", null))
}

_is_enough(remembered) if {
	is_number(remembered)
	remembered >= 24
}
