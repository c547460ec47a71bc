package guard.policies.aws.dynamodb_deletion_protection_test

import data.guard.policies.aws.dynamodb_deletion_protection

_input(config) := {"resources": {"aws_dynamodb_table": [{
	"id": "aws_dynamodb_table.features",
	"name": "features",
	"config": config,
}]}}

test_deletion_protection_enabled_set_to_false_is_denied if {
	dynamodb_deletion_protection.deny == {{
		"message": "deletion_protection_enabled is not true (the default is false)",
		"path": ["deletion_protection_enabled"],
		"resource": "aws_dynamodb_table.features",
	}} with input as _input({"deletion_protection_enabled": false})
}

test_deletion_protection_enabled_left_out_is_denied if {
	dynamodb_deletion_protection.deny == {{
		"message": "deletion_protection_enabled is not true (the default is false)",
		"path": ["deletion_protection_enabled"],
		"resource": "aws_dynamodb_table.features",
	}} with input as _input({})
}

test_deletion_protection_enabled_set_to_true_is_allowed if {
	dynamodb_deletion_protection.deny == set() with input as _input({"deletion_protection_enabled": true})
}

test_an_unknown_deletion_protection_enabled_points_at_itself if {
	dynamodb_deletion_protection.deny == {{
		"message": "deletion_protection_enabled is not true (the default is false)",
		"path": ["deletion_protection_enabled"],
		"resource": "aws_dynamodb_table.features",
	}} with input as _input({"deletion_protection_enabled": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	dynamodb_deletion_protection.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"deletion_protection_enabled": false},
				},
			],
		},
	}
}
