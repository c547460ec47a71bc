package guard.policies.aws.bedrock_guardrail_prompt_attack_test

import data.guard.policies.aws.bedrock_guardrail_prompt_attack

_input(config) := {"resources": {"aws_bedrock_guardrail": [{
	"id": "aws_bedrock_guardrail.assistant",
	"name": "assistant",
	"config": config,
}]}}

test_a_guardrail_without_filters_is_denied if {
	bedrock_guardrail_prompt_attack.deny == {{
		"message": "no content filter of type PROMPT_ATTACK is configured (none is by default)",
		"path": ["content_policy_config"],
		"resource": "aws_bedrock_guardrail.assistant",
	}} with input as _input({"name": "g"})
}

test_a_guardrail_with_other_filters_is_denied if {
	bedrock_guardrail_prompt_attack.deny == {{
		"message": "no content filter of type PROMPT_ATTACK is configured (none is by default)",
		"path": ["content_policy_config"],
		"resource": "aws_bedrock_guardrail.assistant",
	}} with input as _input({
		"content_policy_config": [{"filters_config": [{"type": "HATE", "input_strength": "HIGH"}]}],
	})
}

test_a_filter_without_strength_is_denied if {
	bedrock_guardrail_prompt_attack.deny == {{
		"message": "filter PROMPT_ATTACK has input_strength NONE",
		"path": ["content_policy_config", 0, "filters_config", 1, "input_strength"],
		"resource": "aws_bedrock_guardrail.assistant",
	}} with input as _input({
		"content_policy_config": [
			{
				"filters_config": [
					{"type": "HATE", "input_strength": "HIGH"},
					{"type": "PROMPT_ATTACK", "input_strength": "NONE"},
				],
			},
		],
	})
}

test_a_filter_of_prompt_attacks_is_allowed if {
	bedrock_guardrail_prompt_attack.deny == set() with input as _input({
		"content_policy_config": [
			{
				"filters_config": [
					{
						"type": "PROMPT_ATTACK",
						"input_strength": "HIGH",
						"output_strength": "NONE",
					},
				],
			},
		],
	})
}

test_an_unknown_strength_points_at_itself if {
	bedrock_guardrail_prompt_attack.deny == {{
		"message": "filter PROMPT_ATTACK has input_strength NONE",
		"path": ["content_policy_config", 0, "filters_config", 0, "input_strength"],
		"resource": "aws_bedrock_guardrail.assistant",
	}} with input as _input({
		"content_policy_config": [
			{
				"filters_config": [{"type": "PROMPT_ATTACK", "input_strength": {"$unknown": "var.x"}}],
			},
		],
	})
}

test_dynamic_filters_point_at_themselves if {
	bedrock_guardrail_prompt_attack.deny == {{
		"message": "content filters are not known before deployment",
		"path": ["content_policy_config", 0, "filters_config"],
		"resource": "aws_bedrock_guardrail.assistant",
	}} with input as _input({"content_policy_config": [{"filters_config": {"$unknown": "var.x"}}]})
}
