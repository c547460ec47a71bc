package guard.policies.aws.sagemaker_model_vpc_test

import data.guard.policies.aws.sagemaker_model_vpc

_input(config) := {"resources": {"aws_sagemaker_model": [{
	"id": "aws_sagemaker_model.ranker",
	"name": "ranker",
	"config": config,
}]}}

test_a_model_without_vpc_is_denied if {
	sagemaker_model_vpc.deny == {{
		"message": "vpc_config is missing: containers run outside your VPC",
		"path": ["vpc_config"],
		"resource": "aws_sagemaker_model.ranker",
	}} with input as _input({"name": "ranker"})
}

test_a_model_inside_a_vpc_is_allowed if {
	sagemaker_model_vpc.deny == set() with input as _input({"vpc_config": [{"subnets": ["subnet-1"], "security_group_ids": ["sg-1"]}]})
}

test_an_isolated_model_is_allowed if {
	sagemaker_model_vpc.deny == set() with input as _input({"enable_network_isolation": true})
}

test_a_dynamic_block_points_at_itself if {
	sagemaker_model_vpc.deny == {{
		"message": "vpc_config is missing: containers run outside your VPC",
		"path": ["vpc_config"],
		"resource": "aws_sagemaker_model.ranker",
	}} with input as _input({"vpc_config": {"$unknown": "var.x"}})
}
