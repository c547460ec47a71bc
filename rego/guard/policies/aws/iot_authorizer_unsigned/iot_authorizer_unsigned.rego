# METADATA
# title: IoT authorizers must check the signature of tokens
# description: |
#   With signing disabled the function behind the authorizer is called with whatever token
#   anybody sends, and only its own code stands between a stranger and the fleet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/iot/latest/developerguide/config-custom-auth.html
# custom:
#   id: GRD-AWS-502
#   severity: medium
#   category: access-control
#   systems: [iot]
#   resources: [aws_iot_authorizer]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Keep signing on.
#
#         resource "aws_iot_authorizer" "devices" {
#           signing_disabled = false
#           token_key_name   = "token"
#           token_signing_public_keys = {
#             current = file("device-auth.pem")
#           }
#         }
package guard.policies.aws.iot_authorizer_unsigned

import data.guard.lib.value

deny contains {
	"resource": authorizer.id,
	"path": ["signing_disabled"],
	"message": "tokens are accepted without a signature",
} if {
	some authorizer in input.resources.aws_iot_authorizer
	value.is_true(authorizer.config.signing_disabled)
}
