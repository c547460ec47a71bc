# METADATA
# title: GraphQL APIs must not be open to everyone with an API key
# description: |
#   The key is shipped in every client and names nobody. Whoever extracts it from the app or the
#   page runs every query and mutation that the schema offers.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html#appsync-5
# custom:
#   id: GRD-AWS-400
#   severity: medium
#   category: access-control
#   systems: [appsync]
#   resources: [aws_appsync_graphql_api]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Authenticate users with IAM, OIDC, Cognito or a Lambda authorizer.
#
#         resource "aws_appsync_graphql_api" "catalog" {
#           authentication_type = "AWS_IAM"
#         }
package guard.policies.aws.appsync_api_key

import data.guard.lib.value

deny contains {
	"resource": api.id,
	"path": ["authentication_type"],
	"message": `authentication_type "API_KEY" identifies nobody`,
} if {
	some api in input.resources.aws_appsync_graphql_api
	api.config.authentication_type == "API_KEY"
}

deny contains {
	"resource": api.id,
	"path": ["additional_authentication_provider", i, "authentication_type"],
	"message": `a further provider of type "API_KEY" identifies nobody`,
} if {
	some api in input.resources.aws_appsync_graphql_api
	some i, provider in value.as_list(api.config.additional_authentication_provider)
	provider.authentication_type == "API_KEY"
}
