package guard.policies.aws.bedrock_customer_key_test

import data.guard.policies.aws.bedrock_customer_key

_input(config) := {"resources": {"aws_bedrockagent_agent": [{
	"id": "aws_bedrockagent_agent.support",
	"name": "support",
	"config": config,
}]}}

test_an_agent_without_key_is_denied if {
	bedrock_customer_key.deny == {{
		"message": "customer_encryption_key_arn names no customer key: the data is under a key of the service",
		"path": ["customer_encryption_key_arn"],
		"resource": "aws_bedrockagent_agent.support",
	}} with input as _input({"agent_name": "support"})
}

test_an_agent_with_a_key_is_allowed if {
	bedrock_customer_key.deny == set() with input as _input({
		"customer_encryption_key_arn": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
	})
}

test_an_unknown_key_points_at_itself if {
	bedrock_customer_key.deny == {{
		"message": "customer_encryption_key_arn names no customer key: the data is under a key of the service",
		"path": ["customer_encryption_key_arn"],
		"resource": "aws_bedrockagent_agent.support",
	}} with input as _input({"customer_encryption_key_arn": {"$unknown": "var.x"}})
}

test_a_guardrail_without_key_is_denied if {
	bedrock_customer_key.deny == {{
		"message": "kms_key_arn names no customer key: the data is under a key of the service",
		"path": ["kms_key_arn"],
		"resource": "aws_bedrock_guardrail.g",
	}} with input as {
		"resources": {
			"aws_bedrock_guardrail": [{"id": "aws_bedrock_guardrail.g", "name": "g", "config": {}}],
		},
	}
}

test_a_custom_model_without_key_is_denied if {
	bedrock_customer_key.deny == {{
		"message": "custom_model_kms_key_id names no customer key: the data is under a key of the service",
		"path": ["custom_model_kms_key_id"],
		"resource": "aws_bedrock_custom_model.m",
	}} with input as {
		"resources": {
			"aws_bedrock_custom_model": [{"id": "aws_bedrock_custom_model.m", "name": "m", "config": {}}],
		},
	}
}

test_a_custom_model_with_a_key_is_allowed if {
	bedrock_customer_key.deny == set() with input as {
		"resources": {
			"aws_bedrock_custom_model": [
				{
					"id": "aws_bedrock_custom_model.m",
					"name": "m",
					"config": {
						"custom_model_kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
					},
				},
			],
		},
	}
}

test_documents_and_memories_of_agents_need_a_key if {
	key := "arn:aws:kms:eu-west-1:111122223333:key/1a2b"
	denied := bedrock_customer_key.deny with input as {"resources": {
		"aws_bedrockagent_data_source": [
			{"id": "open", "name": "open", "config": {}},
			{"id": "kept", "name": "kept", "config": {"server_side_encryption_configuration": [{"kms_key_arn": key}]}},
		],
		"aws_bedrockagentcore_memory": [{"id": "memory", "name": "memory", "config": {}}],
		"aws_bedrockagentcore_gateway": [{"id": "gateway", "name": "gateway", "config": {"kms_key_arn": key}}],
	}}
	{[violation.resource, violation.path] | some violation in denied} == {
		["open", ["server_side_encryption_configuration", 0, "kms_key_arn"]],
		["memory", ["encryption_key_arn"]],
	}
}
