package guard.policies.aws.bedrock_custom_model_vpc_test

import data.guard.policies.aws.bedrock_custom_model_vpc

_input(config) := {"resources": {"aws_bedrock_custom_model": [{
	"id": "aws_bedrock_custom_model.support",
	"name": "support",
	"config": config,
}]}}

test_vpc_config_left_out_is_denied if {
	bedrock_custom_model_vpc.deny == {{
		"message": "vpc_config is missing: the job fetches its data outside your VPC",
		"path": ["vpc_config"],
		"resource": "aws_bedrock_custom_model.support",
	}} with input as _input({})
}

test_vpc_config_that_is_written_is_allowed if {
	bedrock_custom_model_vpc.deny == set() with input as _input({"vpc_config": [{"enabled": true}]})
}

test_a_dynamic_vpc_config_points_at_itself if {
	bedrock_custom_model_vpc.deny == {{
		"message": "vpc_config is missing: the job fetches its data outside your VPC",
		"path": ["vpc_config"],
		"resource": "aws_bedrock_custom_model.support",
	}} with input as _input({"vpc_config": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	bedrock_custom_model_vpc.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"vpc_config": "OTHER"},
				},
			],
		},
	}
}
