package guard.policies.aws.ecr_scan_on_push_test

import data.guard.policies.aws.ecr_scan_on_push

_input(config) := {"resources": {"aws_ecr_repository": [{
	"id": "aws_ecr_repository.serving",
	"name": "serving",
	"config": config,
}]}}

test_a_repository_that_says_nothing_is_denied if {
	ecr_scan_on_push.deny == {{
		"message": "scan_on_push is not true (the default is false)",
		"path": ["image_scanning_configuration", 0, "scan_on_push"],
		"resource": "aws_ecr_repository.serving",
	}} with input as _input({"name": "serving"})
}

test_scanning_set_to_false_is_denied if {
	ecr_scan_on_push.deny == {{
		"message": "scan_on_push is not true (the default is false)",
		"path": ["image_scanning_configuration", 0, "scan_on_push"],
		"resource": "aws_ecr_repository.serving",
	}} with input as _input({"image_scanning_configuration": [{"scan_on_push": false}]})
}

test_scanning_on_push_is_allowed if {
	ecr_scan_on_push.deny == set() with input as _input({"image_scanning_configuration": [{"scan_on_push": true}]})
}

test_an_unknown_setting_points_at_itself if {
	ecr_scan_on_push.deny == {{
		"message": "scan_on_push is not true (the default is false)",
		"path": ["image_scanning_configuration", 0, "scan_on_push"],
		"resource": "aws_ecr_repository.serving",
	}} with input as _input({"image_scanning_configuration": [{"scan_on_push": {"$unknown": "var.x"}}]})
}

test_scanning_of_the_registry_is_allowed if {
	ecr_scan_on_push.deny == set() with input as {
		"resources": {
			"aws_ecr_repository": [{"id": "aws_ecr_repository.serving", "name": "serving", "config": {}}],
			"aws_ecr_registry_scanning_configuration": [
				{
					"id": "aws_ecr_registry_scanning_configuration.all",
					"name": "all",
					"config": {"scan_type": "ENHANCED", "rule": [{"scan_frequency": "CONTINUOUS_SCAN"}]},
				},
			],
		},
	}
}
