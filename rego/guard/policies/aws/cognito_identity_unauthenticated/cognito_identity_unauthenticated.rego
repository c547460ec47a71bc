# METADATA
# title: Identity pools must not hand credentials to guests
# description: |
#   With guest access on, anyone who knows the pool's id, which every copy of the app contains,
#   receives AWS credentials and may use them against everything the guest role allows.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html#enable-or-disable-unauthenticated-identities
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html
# custom:
#   id: GRD-AWS-337
#   severity: medium
#   category: access-control
#   systems: [cognito]
#   resources: [aws_cognito_identity_pool]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Require a login.
#
#         resource "aws_cognito_identity_pool" "app" {
#           allow_unauthenticated_identities = false
#         }
package guard.policies.aws.cognito_identity_unauthenticated

import data.guard.lib.value

deny contains {
	"resource": pool.id,
	"path": ["allow_unauthenticated_identities"],
	"message": "guests receive AWS credentials without a login",
} if {
	some pool in input.resources.aws_cognito_identity_pool
	value.is_true(pool.config.allow_unauthenticated_identities)
}
