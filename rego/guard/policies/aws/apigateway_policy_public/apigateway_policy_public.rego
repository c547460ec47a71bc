# METADATA
# title: REST API policies must not let everyone call every method
# description: |
#   The policy of an API is the lock in front of its methods. One that allows everyone without a
#   condition and refuses nobody leaves each method to its own authorizer: the first method
#   without one is open to the Internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html
# custom:
#   id: GRD-AWS-543
#   severity: medium
#   category: access-control
#   systems: [apigateway]
#   resources: [aws_api_gateway_rest_api, aws_api_gateway_rest_api_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.6"]
#   remediation: |
#     Name the callers, or refuse everyone outside the network.
#
#         resource "aws_api_gateway_rest_api_policy" "scores" {
#           rest_api_id = aws_api_gateway_rest_api.scores.id
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::111122223333:role/client" }
#               Action    = "execute-api:Invoke"
#               Resource  = "${aws_api_gateway_rest_api.scores.execution_arn}/*"
#             }]
#           })
#         }
package guard.policies.aws.apigateway_policy_public

import data.guard.lib.aws.data.access
import data.guard.lib.aws.data.settings
import data.guard.lib.iam
import data.guard.lib.value

# Everyone is allowed, then most are refused: the usual way to admit networks
_refuses(document) if {
	some statement in iam.statements(settings.document(document))
	statement.effect == "Deny"
}

_is_private(api) if {
	some configuration in value.as_list(api.config.endpoint_configuration)
	"PRIVATE" in value.as_list(configuration.types)
}

deny contains {
	"resource": api.id,
	"path": array.concat(["policy"], grant.path),
	"message": sprintf("the API's policy allows %s to everyone and refuses nobody", [grant.actions]),
} if {
	some type in {"aws_api_gateway_rest_api", "aws_api_gateway_rest_api_policy"}
	some api in input.resources[type]
	not _is_private(api)
	not _refuses(api.config.policy)
	some grant in access.grants_to_everyone(api.config.policy)
}
