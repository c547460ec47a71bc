# METADATA
# title: GraphQL APIs that accept a shared key must not allow introspection
# description: |
#   Introspection hands the whole schema, with every mutation, to anyone who holds the API key.
#   It is the map with which an attacker starts.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-graphql-introspection.html
# custom:
#   id: GRD-AWS-404
#   severity: low
#   category: configuration
#   systems: [appsync]
#   resources: [aws_appsync_graphql_api]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Disable introspection where the API is open to a shared key.
#
#         resource "aws_appsync_graphql_api" "demo" {
#           introspection_config = "DISABLED"
#         }
package guard.policies.aws.appsync_introspection

deny contains {
	"resource": api.id,
	"path": ["introspection_config"],
	"message": "introspection is on (the default) for everyone who holds the API key",
} if {
	some api in input.resources.aws_appsync_graphql_api
	api.config.authentication_type == "API_KEY"
	object.get(api.config, "introspection_config", "ENABLED") == "ENABLED"
}
