# METADATA
# title: Bedrock guardrails must filter prompt attacks
# description: |
#   Jailbreaks and injected instructions pass the guardrail, which then only screens tone: the model gives up
#   its instructions and data, and agents act on them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-prompt-attack.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrock_guardrail
# custom:
#   id: GRD-AWS-214
#   severity: medium
#   category: configuration
#   systems: [bedrock]
#   resources: [aws_bedrock_guardrail]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Add a PROMPT_ATTACK filter with an input strength; the output strength of this filter is always NONE.
#
#         resource "aws_bedrock_guardrail" "assistant" {
#           name                      = "assistant"
#           blocked_input_messaging   = "I cannot help with that."
#           blocked_outputs_messaging = "I cannot help with that."
#
#           content_policy_config {
#             filters_config {
#               type            = "HATE"
#               input_strength  = "HIGH"
#               output_strength = "HIGH"
#             }
#
#             filters_config {
#               type            = "PROMPT_ATTACK"
#               input_strength  = "HIGH"
#               output_strength = "NONE"
#             }
#           }
#         }
package guard.policies.aws.bedrock_guardrail_prompt_attack

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": guardrail.id,
	"path": ["content_policy_config"],
	"message": "no content filter of type PROMPT_ATTACK is configured (none is by default)",
} if {
	some guardrail in input.resources.aws_bedrock_guardrail
	not "PROMPT_ATTACK" in {filter.type | some filter in settings.items(guardrail.config.content_policy_config[0].filters_config)}
	not _is_open(guardrail)
}

deny contains {
	"resource": guardrail.id,
	"path": ["content_policy_config", 0, "filters_config"],
	"message": "content filters are not known before deployment",
} if {
	some guardrail in input.resources.aws_bedrock_guardrail
	_is_open(guardrail)
}

_is_open(guardrail) if value.is_unknown(guardrail.config.content_policy_config)

_is_open(guardrail) if value.is_unknown(guardrail.config.content_policy_config[0].filters_config)

deny contains {
	"resource": guardrail.id,
	"path": ["content_policy_config", 0, "filters_config", i, "input_strength"],
	"message": "filter PROMPT_ATTACK has input_strength NONE",
} if {
	some guardrail in input.resources.aws_bedrock_guardrail
	some i, filter in settings.items(guardrail.config.content_policy_config[0].filters_config)
	filter.type == "PROMPT_ATTACK"
	settings.may_be(filter.input_strength, {"NONE"})
}
