package guard.policies.aws.bedrock_agent_guardrail_test

import data.guard.policies.aws.bedrock_agent_guardrail

_input(config) := {"resources": {"aws_bedrockagent_agent": [{
	"id": "aws_bedrockagent_agent.support",
	"name": "support",
	"config": config,
}]}}

test_guardrail_configuration_left_out_is_denied if {
	bedrock_agent_guardrail.deny == {{
		"message": "guardrail_configuration is missing: prompts and answers of the agent are not filtered",
		"path": ["guardrail_configuration"],
		"resource": "aws_bedrockagent_agent.support",
	}} with input as _input({})
}

test_an_unknown_guardrail_configuration_points_at_itself if {
	bedrock_agent_guardrail.deny == {{
		"message": "guardrail_configuration is missing: prompts and answers of the agent are not filtered",
		"path": ["guardrail_configuration"],
		"resource": "aws_bedrockagent_agent.support",
	}} with input as _input({"guardrail_configuration": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	bedrock_agent_guardrail.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"guardrail_configuration": "OTHER"},
				},
			],
		},
	}
}

test_a_guardrail_is_allowed if {
	bedrock_agent_guardrail.deny == set() with input as _input({"guardrail_configuration": [{"guardrail_identifier": "gr-1", "guardrail_version": "1"}]})
}
