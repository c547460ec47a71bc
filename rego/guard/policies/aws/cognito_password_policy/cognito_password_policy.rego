# METADATA
# title: User pool passwords must not be weaker than the service's default
# description: |
#   Cognito asks for eight characters of four kinds unless a policy lowers it. A weaker rule
#   invites guessing and password spraying against every user.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-policies.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html
# custom:
#   id: GRD-AWS-340
#   severity: low
#   category: access-control
#   systems: [cognito]
#   resources: [aws_cognito_user_pool]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Ask for at least eight characters of four kinds.
#
#         resource "aws_cognito_user_pool" "users" {
#           password_policy {
#             minimum_length  = 14
#             require_symbols = true
#           }
#         }
package guard.policies.aws.cognito_password_policy

import data.guard.lib.value

_kinds := ["require_lowercase", "require_numbers", "require_symbols", "require_uppercase"]

deny contains {
	"resource": pool.id,
	"path": ["password_policy", i, "minimum_length"],
	"message": sprintf("minimum_length is %v, less than 8", [policy.minimum_length]),
} if {
	some pool in input.resources.aws_cognito_user_pool
	some i, policy in value.as_list(pool.config.password_policy)
	length := policy.minimum_length
	not _is_long(length)
}

deny contains {
	"resource": pool.id,
	"path": ["password_policy", i, missing[0]],
	"message": sprintf("%s not true", [concat(", ", missing)]),
} if {
	some pool in input.resources.aws_cognito_user_pool
	some i, policy in value.as_list(pool.config.password_policy)
	missing := [kind | some kind in _kinds; value.is_false(policy[kind])]
	count(missing) > 0
}

_is_long(length) if {
	is_number(length)
	length >= 8
}
