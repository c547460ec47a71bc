package guard.policies.aws.sagemaker_flow_definition_key_test

import data.guard.policies.aws.sagemaker_flow_definition_key

_input(config) := {"resources": {"aws_sagemaker_flow_definition": [{
	"id": "aws_sagemaker_flow_definition.review",
	"name": "review",
	"config": config,
}]}}

test_kms_key_id_left_out_is_denied if {
	sagemaker_flow_definition_key.deny == {{
		"message": "output_config names no customer key",
		"path": ["output_config", 0, "kms_key_id"],
		"resource": "aws_sagemaker_flow_definition.review",
	}} with input as _input({})
}

test_the_alias_of_a_service_key_is_denied if {
	sagemaker_flow_definition_key.deny == {{
		"message": "output_config names no customer key",
		"path": ["output_config", 0, "kms_key_id"],
		"resource": "aws_sagemaker_flow_definition.review",
	}} with input as _input({"output_config": [{"kms_key_id": "alias/aws/service"}]})
}

test_a_key_of_the_scope_is_allowed if {
	sagemaker_flow_definition_key.deny == set() with input as _input({
		"output_config": [{"kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]}}],
	})
}

test_the_arn_of_a_customer_key_is_allowed if {
	sagemaker_flow_definition_key.deny == set() with input as _input({"output_config": [{"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"}]})
}

test_an_unknown_kms_key_id_points_at_itself if {
	sagemaker_flow_definition_key.deny == {{
		"message": "output_config names no customer key",
		"path": ["output_config", 0, "kms_key_id"],
		"resource": "aws_sagemaker_flow_definition.review",
	}} with input as _input({"output_config": [{"kms_key_id": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	sagemaker_flow_definition_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"output_config": [{"kms_key_id": "OTHER"}]},
				},
			],
		},
	}
}
