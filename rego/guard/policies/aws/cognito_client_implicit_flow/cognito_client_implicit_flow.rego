# METADATA
# title: App clients must not use the implicit grant
# description: |
#   The implicit grant puts tokens into the address of the page, from where browser history,
#   proxies, referrer headers and any script on the page pick them up and act as the user.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html
# custom:
#   id: GRD-AWS-342
#   severity: medium
#   category: access-control
#   systems: [cognito]
#   resources: [aws_cognito_user_pool_client]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Use the authorization code grant with PKCE.
#
#         resource "aws_cognito_user_pool_client" "web" {
#           allowed_oauth_flows = ["code"]
#         }
package guard.policies.aws.cognito_client_implicit_flow

import data.guard.lib.value

deny contains {
	"resource": client.id,
	"path": ["allowed_oauth_flows", i],
	"message": `OAuth flow "implicit" returns tokens in the page's address`,
} if {
	some client in input.resources.aws_cognito_user_pool_client
	some i, flow in value.as_list(client.config.allowed_oauth_flows)
	flow == "implicit"
}
