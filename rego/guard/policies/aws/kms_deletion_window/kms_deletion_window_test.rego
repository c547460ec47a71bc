package guard.policies.aws.kms_deletion_window_test

import data.guard.policies.aws.kms_deletion_window

_input(config) := {"resources": {"aws_kms_key": [{
	"id": "aws_kms_key.lake",
	"name": "lake",
	"config": config,
}]}}

test_a_window_of_a_week_is_denied if {
	kms_deletion_window.deny == {{
		"message": "deletion_window_in_days is 7, fewer than 14 (the default is 30)",
		"path": ["deletion_window_in_days"],
		"resource": "aws_kms_key.lake",
	}} with input as _input({"deletion_window_in_days": 7})
}

test_a_window_of_two_weeks_is_allowed if {
	kms_deletion_window.deny == set() with input as _input({"deletion_window_in_days": 14})
}

test_the_default_window_is_allowed if {
	kms_deletion_window.deny == set() with input as _input({"description": "k"})
}

test_an_unknown_window_points_at_itself if {
	kms_deletion_window.deny == {{
		"message": "deletion_window_in_days is {\"$unknown\": \"var.x\"}, fewer than 14 (the default is 30)",
		"path": ["deletion_window_in_days"],
		"resource": "aws_kms_key.lake",
	}} with input as _input({"deletion_window_in_days": {"$unknown": "var.x"}})
}

test_an_imported_key_is_judged_alike if {
	kms_deletion_window.deny == {{
		"message": "deletion_window_in_days is 7, fewer than 14 (the default is 30)",
		"path": ["deletion_window_in_days"],
		"resource": "aws_kms_external_key.lake",
	}} with input as {
		"resources": {
			"aws_kms_external_key": [
				{
					"id": "aws_kms_external_key.lake",
					"name": "lake",
					"config": {"deletion_window_in_days": 7},
				},
			],
		},
	}
}
