package guard.policies.aws.sagemaker_workforce_addresses_test

import data.guard.policies.aws.sagemaker_workforce_addresses

_input(config) := {"resources": {"aws_sagemaker_workforce": [{
	"id": "aws_sagemaker_workforce.labellers",
	"name": "labellers",
	"config": config,
}]}}

test_a_workforce_without_limits_is_denied if {
	sagemaker_workforce_addresses.deny == {{
		"message": "source_ip_config is missing: workers may log in from every address",
		"path": ["source_ip_config", 0, "cidrs"],
		"resource": "aws_sagemaker_workforce.labellers",
	}} with input as _input({"workforce_name": "labellers"})
}

test_a_workforce_open_to_the_world_is_denied if {
	sagemaker_workforce_addresses.deny == {{
		"message": "source_ip_config admits every address (0.0.0.0/0)",
		"path": ["source_ip_config", 0, "cidrs", 1],
		"resource": "aws_sagemaker_workforce.labellers",
	}} with input as _input({"source_ip_config": [{"cidrs": ["198.51.100.0/24", "0.0.0.0/0"]}]})
}

test_a_workforce_in_one_network_is_allowed if {
	sagemaker_workforce_addresses.deny == set() with input as _input({"source_ip_config": [{"cidrs": ["198.51.100.0/24"]}]})
}

test_a_dynamic_block_points_at_itself if {
	sagemaker_workforce_addresses.deny == {{
		"message": "source_ip_config is missing: workers may log in from every address",
		"path": ["source_ip_config", 0, "cidrs"],
		"resource": "aws_sagemaker_workforce.labellers",
	}} with input as _input({"source_ip_config": {"$unknown": "var.x"}})
}
