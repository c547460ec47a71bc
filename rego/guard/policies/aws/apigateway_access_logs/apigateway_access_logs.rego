# METADATA
# title: API stages must write access logs
# description: |
#   Without access logs nobody knows who called which method how often. Probing, stolen keys and
#   slow extraction of a model pass unseen.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-9
# custom:
#   id: GRD-AWS-392
#   severity: medium
#   category: logging
#   systems: [api-gateway]
#   resources: [aws_api_gateway_stage, aws_apigatewayv2_stage, aws_api_gateway_deployment]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Send access logs to a log group.
#
#         resource "aws_apigatewayv2_stage" "prod" {
#
#           access_log_settings {
#             destination_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:api-access"
#             format          = "$context.requestId $context.identity.sourceIp $context.routeKey $context.status"
#           }
#         }
package guard.policies.aws.apigateway_access_logs

import data.guard.lib.value

deny contains {
	"resource": stage.id,
	"path": ["access_log_settings"],
	"message": "no access_log_settings",
} if {
	some type in {"aws_api_gateway_stage", "aws_apigatewayv2_stage"}
	some stage in input.resources[type]
	count(value.as_list(object.get(stage.config, "access_log_settings", null))) == 0
}

# A deployment that names a stage makes it, and its stage has no such settings
deny contains {
	"resource": deployment.id,
	"path": ["stage_name"],
	"message": "a stage that its deployment makes has no access logs",
} if {
	some deployment in input.resources.aws_api_gateway_deployment
	is_string(deployment.config.stage_name)
	deployment.config.stage_name != ""
}
