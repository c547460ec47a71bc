# METADATA
# title: Bedrock model invocation logging must record requests and responses
# description: |
#   Prompt injection, extraction of data through answers and misuse of stolen keys leave no content to look at:
#   only the number of calls is known.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrock_model_invocation_logging_configuration
# custom:
#   id: GRD-AWS-212
#   severity: medium
#   category: logging
#   systems: [bedrock]
#   resources: [aws_bedrock_model_invocation_logging_configuration]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Deliver text to a log group or bucket.
#
#         resource "aws_bedrock_model_invocation_logging_configuration" "region" {
#           logging_config {
#             text_data_delivery_enabled = true
#
#             s3_config {
#               bucket_name = "acme-bedrock-logs"
#               key_prefix  = "invocations"
#             }
#           }
#         }
package guard.policies.aws.bedrock_invocation_logging

import data.guard.lib.aws.data.settings

deny contains {
	"resource": logging.id,
	"path": ["logging_config", 0, "text_data_delivery_enabled"],
	"message": "text_data_delivery_enabled is false: prompts and answers are not recorded",
} if {
	some logging in input.resources.aws_bedrock_model_invocation_logging_configuration
	settings.may_be_off(logging.config.logging_config[0].text_data_delivery_enabled)
}

deny contains {
	"resource": logging.id,
	"path": ["logging_config", 0],
	"message": "logging_config names neither cloudwatch_config nor s3_config: nothing is delivered",
} if {
	some logging in input.resources.aws_bedrock_model_invocation_logging_configuration
	not logging.config.logging_config[0].cloudwatch_config
	not logging.config.logging_config[0].s3_config
}
