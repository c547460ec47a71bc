# METADATA
# title: App clients must send logins back over HTTPS
# description: |
#   The code or token of a login travels to the callback address. Over plain HTTP anyone on the
#   way reads it and finishes the login as the user.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-app-idp-settings.html
# custom:
#   id: GRD-AWS-343
#   severity: medium
#   category: encryption
#   systems: [cognito]
#   resources: [aws_cognito_user_pool_client]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Register the HTTPS address.
#
#         resource "aws_cognito_user_pool_client" "portal" {
#           callback_urls = ["https://portal.example.com/callback"]
#         }
package guard.policies.aws.cognito_client_callback_http

import data.guard.lib.value

deny contains {
	"resource": client.id,
	"path": [field, i],
	"message": sprintf("%s %s receives logins over plain HTTP", [_kinds[field], url]),
} if {
	some client in input.resources.aws_cognito_user_pool_client
	some field in object.keys(_kinds)
	some i, url in value.as_list(client.config[field])
	is_string(url)
	regex.match(`(?i)^http://`, url)
	not regex.match(`(?i)^http://(localhost|127\.0\.0\.1|\[::1\])([:/]|$)`, url)
}

_kinds := {"callback_urls": "callback", "logout_urls": "logout address"}
