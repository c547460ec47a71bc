# METADATA
# title: API domain names must not accept TLS 1.0
# description: |
#   TLS 1.0 can be attacked by whoever sits between client and API, and the tokens of every call
#   travel inside it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html
# custom:
#   id: GRD-AWS-394
#   severity: medium
#   category: encryption
#   systems: [api-gateway]
#   resources: [aws_api_gateway_domain_name, aws_apigatewayv2_domain_name]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Raise the security policy.
#
#         resource "aws_api_gateway_domain_name" "api" {
#           security_policy = "TLS_1_2"
#         }
package guard.policies.aws.apigateway_domain_tls

import data.guard.lib.value

deny contains {
	"resource": domain.id,
	"path": ["security_policy"],
	"message": `security_policy "TLS_1_0" accepts TLS 1.0 and 1.1`,
} if {
	some domain in input.resources.aws_api_gateway_domain_name
	domain.config.security_policy == "TLS_1_0"
}

deny contains {
	"resource": domain.id,
	"path": ["domain_name_configuration", i, "security_policy"],
	"message": `security_policy "TLS_1_0" accepts TLS 1.0 and 1.1`,
} if {
	some domain in input.resources.aws_apigatewayv2_domain_name
	some i, configuration in value.as_list(domain.config.domain_name_configuration)
	configuration.security_policy == "TLS_1_0"
}
