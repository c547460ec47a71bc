# METADATA
# title: Identity pools must use the enhanced authentication flow
# description: |
#   The basic flow lets the client choose which of the pool's roles it assumes and skips the
#   session limits that Cognito adds. A modified app can pick the most powerful role that trusts
#   the pool.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html
# custom:
#   id: GRD-AWS-338
#   severity: low
#   category: access-control
#   systems: [cognito]
#   resources: [aws_cognito_identity_pool]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Switch the classic flow off.
#
#         resource "aws_cognito_identity_pool" "app" {
#           allow_classic_flow = false
#         }
package guard.policies.aws.cognito_identity_classic_flow

import data.guard.lib.value

deny contains {
	"resource": pool.id,
	"path": ["allow_classic_flow"],
	"message": "the basic (classic) flow lets clients choose the role",
} if {
	some pool in input.resources.aws_cognito_identity_pool
	value.is_true(pool.config.allow_classic_flow)
}
