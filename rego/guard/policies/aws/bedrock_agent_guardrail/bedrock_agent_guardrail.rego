# METADATA
# title: Bedrock agents must use a guardrail
# description: |
#   Nothing filters what goes in and comes out: instructions hidden in documents or questions make the agent
#   leak data and call its tools for the attacker.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_agent
# custom:
#   id: GRD-AWS-213
#   severity: medium
#   category: configuration
#   systems: [bedrock]
#   resources: [aws_bedrockagent_agent]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Attach a guardrail with its version.
#
#         resource "aws_bedrockagent_agent" "support" {
#           agent_name              = "support"
#           agent_resource_role_arn = "arn:aws:iam::111122223333:role/bedrock-agent"
#           foundation_model        = "anthropic.claude-3-5-sonnet-20240620-v1:0"
#           instruction             = "Answer questions of customers about their orders from the knowledge base, and nothing else."
#
#           guardrail_configuration {
#             guardrail_identifier = aws_bedrock_guardrail.support.guardrail_id
#             guardrail_version    = "1"
#           }
#         }
package guard.policies.aws.bedrock_agent_guardrail

import data.guard.lib.aws.data.settings

deny contains {
	"resource": agent.id,
	"path": ["guardrail_configuration"],
	"message": "guardrail_configuration is missing: prompts and answers of the agent are not filtered",
} if {
	some agent in input.resources.aws_bedrockagent_agent
	not settings.is_given(object.get(agent.config, "guardrail_configuration", null))
}
