package guard.policies.aws.ebs_snapshot_copy_encryption_test

import data.guard.policies.aws.ebs_snapshot_copy_encryption

_input(config) := {"resources": {"aws_ebs_snapshot_copy": [{
	"id": "aws_ebs_snapshot_copy.dr",
	"name": "dr",
	"config": config,
}]}}

test_encrypted_set_to_false_is_denied if {
	ebs_snapshot_copy_encryption.deny == {{
		"message": "snapshot does not set encrypted to true (the default keeps it as it was)",
		"path": ["encrypted"],
		"resource": "aws_ebs_snapshot_copy.dr",
	}} with input as _input({"encrypted": false})
}

test_encrypted_left_out_is_denied if {
	ebs_snapshot_copy_encryption.deny == {{
		"message": "snapshot does not set encrypted to true (the default keeps it as it was)",
		"path": ["encrypted"],
		"resource": "aws_ebs_snapshot_copy.dr",
	}} with input as _input({})
}

test_encrypted_set_to_true_is_allowed if {
	ebs_snapshot_copy_encryption.deny == set() with input as _input({"encrypted": true})
}

test_an_unknown_encrypted_points_at_itself if {
	ebs_snapshot_copy_encryption.deny == {{
		"message": "snapshot does not set encrypted to true (the default keeps it as it was)",
		"path": ["encrypted"],
		"resource": "aws_ebs_snapshot_copy.dr",
	}} with input as _input({"encrypted": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	ebs_snapshot_copy_encryption.deny == set() with input as {
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

test_aws_ebs_snapshot_import_is_judged_alike if {
	ebs_snapshot_copy_encryption.deny == {{
		"message": "snapshot does not set encrypted to true (the default keeps it as it was)",
		"path": ["encrypted"],
		"resource": "aws_ebs_snapshot_import.dr",
	}} with input as {
		"resources": {
			"aws_ebs_snapshot_import": [
				{
					"id": "aws_ebs_snapshot_import.dr",
					"name": "dr",
					"config": {"encrypted": false},
				},
			],
		},
	}
}
