# METADATA
# title: REST APIs must log the errors of their methods
# description: |
#   Access logs tell who called. Only execution logs tell why a request failed: a refused authorizer,
#   a broken policy, a probing client. Without them attempts look like silence.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-1
# custom:
#   id: GRD-AWS-631
#   severity: low
#   category: logging
#   systems: [api-gateway]
#   resources: [aws_api_gateway_method_settings]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Log errors; INFO also logs the steps of every request.
#
#         resource "aws_api_gateway_method_settings" "all" {
#           method_path = "*/*"
#
#           settings {
#             logging_level = "ERROR"
#           }
#         }
package guard.policies.aws.apigateway_execution_logs

import data.guard.lib.value

deny contains {
	"resource": methods.id,
	"path": ["settings", i, "logging_level"],
	"message": "logging_level is not ERROR or INFO (the default is OFF)",
} if {
	some methods in input.resources.aws_api_gateway_method_settings
	some i, block in value.as_list(methods.config.settings)
	not object.get(block, "logging_level", "OFF") in {"ERROR", "INFO"}
}
