# METADATA
# title: App clients must not reveal which users exist
# description: |
#   With LEGACY errors the login answers differently for names that exist. An attacker collects
#   valid names first and spends the password guesses only on them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html
# custom:
#   id: GRD-AWS-344
#   severity: low
#   category: access-control
#   systems: [cognito]
#   resources: [aws_cognito_user_pool_client]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Let all failures look alike.
#
#         resource "aws_cognito_user_pool_client" "mobile" {
#           prevent_user_existence_errors = "ENABLED"
#         }
package guard.policies.aws.cognito_client_user_existence

deny contains {
	"resource": client.id,
	"path": ["prevent_user_existence_errors"],
	"message": `prevent_user_existence_errors "LEGACY" tells unknown users from wrong passwords`,
} if {
	some client in input.resources.aws_cognito_user_pool_client
	client.config.prevent_user_existence_errors == "LEGACY"
}
