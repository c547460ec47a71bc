package guard.policies.aws.sagemaker_single_instance_test

import data.guard.policies.aws.sagemaker_single_instance

_input(config) := {"resources": {"aws_sagemaker_endpoint_configuration": [{
	"id": "aws_sagemaker_endpoint_configuration.ranker",
	"name": "ranker",
	"config": config,
}]}}

test_a_single_instance_is_denied if {
	sagemaker_single_instance.deny == {{
		"message": "production variant starts with a single instance",
		"path": ["production_variants", 1, "initial_instance_count"],
		"resource": "aws_sagemaker_endpoint_configuration.ranker",
	}} with input as _input({"production_variants": [{"initial_instance_count": 2}, {"initial_instance_count": 1}]})
}

test_two_instances_are_allowed if {
	sagemaker_single_instance.deny == set() with input as _input({"production_variants": [{"initial_instance_count": 2}]})
}

test_a_serverless_variant_is_allowed if {
	sagemaker_single_instance.deny == set() with input as _input({"production_variants": [{"serverless_config": [{"max_concurrency": 5}]}]})
}

test_an_unknown_count_points_at_itself if {
	sagemaker_single_instance.deny == {{
		"message": "production variant starts with a single instance",
		"path": ["production_variants", 0, "initial_instance_count"],
		"resource": "aws_sagemaker_endpoint_configuration.ranker",
	}} with input as _input({"production_variants": [{"initial_instance_count": {"$unknown": "var.x"}}]})
}
