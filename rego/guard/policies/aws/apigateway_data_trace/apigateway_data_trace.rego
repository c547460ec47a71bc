# METADATA
# title: API logs must not contain whole requests and responses
# description: |
#   Data trace writes bodies, headers and tokens into CloudWatch. Everyone who may read logs can
#   then read the users' data and act with their tokens.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
#   - ref: https://docs.aws.amazon.com/apigateway/latest/api/API_MethodSetting.html
# custom:
#   id: GRD-AWS-396
#   severity: medium
#   category: logging
#   systems: [api-gateway]
#   resources: [aws_api_gateway_method_settings]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Keep data trace for short debugging outside production; access logs with chosen fields
#     are enough.
#
#         resource "aws_api_gateway_method_settings" "all" {
#           settings {
#             data_trace_enabled = false
#           }
#         }
package guard.policies.aws.apigateway_data_trace

import data.guard.lib.value

deny contains {
	"resource": setting.id,
	"path": ["settings", i, "data_trace_enabled"],
	"message": "full requests and responses are written to the log",
} if {
	some setting in input.resources.aws_api_gateway_method_settings
	some i, block in value.as_list(setting.config.settings)
	value.is_true(block.data_trace_enabled)
}
