package guard.policies.aws.bedrock_invocation_logging_test

import data.guard.policies.aws.bedrock_invocation_logging

_input(config) := {"resources": {"aws_bedrock_model_invocation_logging_configuration": [{
	"id": "aws_bedrock_model_invocation_logging_configuration.region",
	"name": "region",
	"config": config,
}]}}

test_text_that_is_left_out_is_denied if {
	bedrock_invocation_logging.deny == {{
		"message": "text_data_delivery_enabled is false: prompts and answers are not recorded",
		"path": ["logging_config", 0, "text_data_delivery_enabled"],
		"resource": "aws_bedrock_model_invocation_logging_configuration.region",
	}} with input as _input({
		"logging_config": [{"text_data_delivery_enabled": false, "s3_config": [{"bucket_name": "b"}]}],
	})
}

test_a_configuration_without_destination_is_denied if {
	bedrock_invocation_logging.deny == {{
		"message": "logging_config names neither cloudwatch_config nor s3_config: nothing is delivered",
		"path": ["logging_config", 0],
		"resource": "aws_bedrock_model_invocation_logging_configuration.region",
	}} with input as _input({"logging_config": [{"text_data_delivery_enabled": true}]})
}

test_logging_to_s3_is_allowed if {
	bedrock_invocation_logging.deny == set() with input as _input({"logging_config": [{"s3_config": [{"bucket_name": "b"}]}]})
}

test_logging_to_cloudwatch_is_allowed if {
	bedrock_invocation_logging.deny == set() with input as _input({
		"logging_config": [{"text_data_delivery_enabled": true, "cloudwatch_config": [{"log_group_name": "g"}]}],
	})
}

test_an_unknown_setting_points_at_itself if {
	bedrock_invocation_logging.deny == {{
		"message": "text_data_delivery_enabled is false: prompts and answers are not recorded",
		"path": ["logging_config", 0, "text_data_delivery_enabled"],
		"resource": "aws_bedrock_model_invocation_logging_configuration.region",
	}} with input as _input({
		"logging_config": [
			{
				"text_data_delivery_enabled": {"$unknown": "var.x"},
				"s3_config": [{"bucket_name": "b"}],
			},
		],
	})
}

test_a_dynamic_block_points_at_itself if {
	bedrock_invocation_logging.deny == {{
		"message": "logging_config names neither cloudwatch_config nor s3_config: nothing is delivered",
		"path": ["logging_config", 0],
		"resource": "aws_bedrock_model_invocation_logging_configuration.region",
	}} with input as _input({"logging_config": {"$unknown": "var.x"}})
}
