# METADATA
# title: User pools must act on compromised passwords and risky logins
# description: |
#   Without threat protection a login with a password from a known leak, or from an impossible
#   place, looks like any other, and nobody is told.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-1
# custom:
#   id: GRD-AWS-341
#   severity: low
#   category: logging
#   systems: [cognito]
#   resources: [aws_cognito_user_pool]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Enforce threat protection.
#
#         resource "aws_cognito_user_pool" "users" {
#
#           user_pool_add_ons {
#             advanced_security_mode = "ENFORCED"
#           }
#         }
package guard.policies.aws.cognito_threat_protection

deny contains {
	"resource": pool.id,
	"path": ["user_pool_add_ons", 0, "advanced_security_mode"],
	"message": "threat protection is not enforced (user_pool_add_ons.advanced_security_mode)",
} if {
	some pool in input.resources.aws_cognito_user_pool
	not pool.config.user_pool_add_ons[0].advanced_security_mode == "ENFORCED"
}
