package guard.policies.aws.efs_encryption_test

import data.guard.policies.aws.efs_encryption

_input(config) := {"resources": {"aws_efs_file_system": [{
	"id": "aws_efs_file_system.homes",
	"name": "homes",
	"config": config,
}]}}

test_encrypted_set_to_false_is_denied if {
	efs_encryption.deny == {{
		"message": "encrypted is not true (the default is false)",
		"path": ["encrypted"],
		"resource": "aws_efs_file_system.homes",
	}} with input as _input({"encrypted": false})
}

test_encrypted_left_out_is_denied if {
	efs_encryption.deny == {{
		"message": "encrypted is not true (the default is false)",
		"path": ["encrypted"],
		"resource": "aws_efs_file_system.homes",
	}} with input as _input({})
}

test_encrypted_set_to_true_is_allowed if {
	efs_encryption.deny == set() with input as _input({"encrypted": true})
}

test_an_unknown_encrypted_points_at_itself if {
	efs_encryption.deny == {{
		"message": "encrypted is not true (the default is false)",
		"path": ["encrypted"],
		"resource": "aws_efs_file_system.homes",
	}} with input as _input({"encrypted": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	efs_encryption.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"encrypted": false},
				},
			],
		},
	}
}
