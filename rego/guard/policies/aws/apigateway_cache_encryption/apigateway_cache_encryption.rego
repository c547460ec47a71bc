# METADATA
# title: API caches must be encrypted
# description: |
#   The cache holds answers, often personal ones. Unencrypted, they can be read from its storage
#   by whoever reaches it below the API.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/data-protection-encryption.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-5
# custom:
#   id: GRD-AWS-395
#   severity: medium
#   category: encryption
#   systems: [api-gateway]
#   resources: [aws_api_gateway_method_settings]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:C1.1"]
#   remediation: |
#     Encrypt what is cached.
#
#         resource "aws_api_gateway_method_settings" "all" {
#           settings {
#             cache_data_encrypted = true
#           }
#         }
package guard.policies.aws.apigateway_cache_encryption

import data.guard.lib.value

deny contains {
	"resource": setting.id,
	"path": ["settings", i, "cache_data_encrypted"],
	"message": "responses are cached without encryption (default false)",
} if {
	some setting in input.resources.aws_api_gateway_method_settings
	some i, block in value.as_list(setting.config.settings)
	value.is_true(block.caching_enabled)
	not value.is_true(object.get(setting.config, ["settings", i, "cache_data_encrypted"], null))
}
