# METADATA
# title: User pools must offer multi-factor login
# description: |
#   With passwords alone, lists of passwords stolen elsewhere open accounts here. The pool's
#   users are then whoever holds the list.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html
# custom:
#   id: GRD-AWS-339
#   severity: medium
#   category: access-control
#   systems: [cognito]
#   resources: [aws_cognito_user_pool]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Turn multi-factor login on, with an authenticator app or a passkey.
#
#         resource "aws_cognito_user_pool" "users" {
#           mfa_configuration = "ON"
#
#           software_token_mfa_configuration {
#             enabled = true
#           }
#         }
package guard.policies.aws.cognito_user_pool_mfa

deny contains {
	"resource": pool.id,
	"path": ["mfa_configuration"],
	"message": "multi-factor login is off (mfa_configuration defaults to OFF)",
} if {
	some pool in input.resources.aws_cognito_user_pool
	not object.get(pool.config, "mfa_configuration", "OFF") in {"ON", "OPTIONAL"}
}
