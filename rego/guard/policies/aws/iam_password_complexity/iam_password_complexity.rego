# METADATA
# title: Console passwords must mix letters, numbers and symbols
# description: |
#   Without required kinds of characters, users choose words, and words are what password
#   guessing tries first.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-7
# custom:
#   id: GRD-AWS-329
#   severity: low
#   category: access-control
#   systems: [iam]
#   resources: [aws_iam_account_password_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Require all four kinds of characters.
#
#         resource "aws_iam_account_password_policy" "strict" {
#           require_lowercase_characters = true
#           require_uppercase_characters = true
#           require_numbers              = true
#           require_symbols              = true
#         }
package guard.policies.aws.iam_password_complexity

import data.guard.lib.value

_kinds := ["require_lowercase_characters", "require_numbers", "require_symbols", "require_uppercase_characters"]

deny contains {
	"resource": policy.id,
	"path": [missing[0]],
	"message": sprintf("%s not true (default false)", [concat(", ", missing)]),
} if {
	some policy in input.resources.aws_iam_account_password_policy
	missing := [kind | some kind in _kinds; not value.is_true(object.get(policy.config, kind, null))]
	count(missing) > 0
}
