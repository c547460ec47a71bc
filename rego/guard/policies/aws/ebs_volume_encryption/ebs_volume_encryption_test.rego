package guard.policies.aws.ebs_volume_encryption_test

import data.guard.policies.aws.ebs_volume_encryption

_input(config) := {"resources": {"aws_ebs_volume": [{
	"id": "aws_ebs_volume.scratch",
	"name": "scratch",
	"config": config,
}]}}

test_an_unencrypted_volume_is_denied if {
	ebs_volume_encryption.deny == {{
		"message": "volume sets encrypted to false",
		"path": ["encrypted"],
		"resource": "aws_ebs_volume.scratch",
	}} with input as _input({"size": 40, "encrypted": false})
}

test_a_volume_that_says_nothing_is_denied if {
	ebs_volume_encryption.deny == {{
		"message": "volume does not set encrypted (the default is false unless the region encrypts by default)",
		"path": ["encrypted"],
		"resource": "aws_ebs_volume.scratch",
	}} with input as _input({"size": 40})
}

test_an_encrypted_volume_is_allowed if {
	ebs_volume_encryption.deny == set() with input as _input({"encrypted": true})
}

test_an_unknown_setting_points_at_itself if {
	ebs_volume_encryption.deny == {{
		"message": "volume does not set encrypted (the default is false unless the region encrypts by default)",
		"path": ["encrypted"],
		"resource": "aws_ebs_volume.scratch",
	}} with input as _input({"encrypted": {"$unknown": "var.x"}})
}

test_a_volume_from_a_snapshot_is_left_open if {
	ebs_volume_encryption.deny == {{
		"message": "volume does not set encrypted (the default is false unless the region encrypts by default)",
		"path": ["encrypted"],
		"resource": "aws_ebs_volume.scratch",
		"unknown": "encryption of the snapshot in snapshot_id",
	}} with input as _input({"snapshot_id": "snap-0a1b2c"})
}

test_encryption_by_default_is_allowed if {
	ebs_volume_encryption.deny == set() with input as {
		"resources": {
			"aws_ebs_volume": [{"id": "aws_ebs_volume.scratch", "name": "scratch", "config": {"size": 40}}],
			"aws_ebs_encryption_by_default": [
				{
					"id": "aws_ebs_encryption_by_default.this",
					"name": "this",
					"config": {"enabled": true},
				},
			],
		},
	}
}

test_a_default_that_is_turned_off_does_not_help if {
	ebs_volume_encryption.deny == {{
		"message": "volume does not set encrypted (the default is false unless the region encrypts by default)",
		"path": ["encrypted"],
		"resource": "aws_ebs_volume.scratch",
	}} with input as {
		"resources": {
			"aws_ebs_volume": [{"id": "aws_ebs_volume.scratch", "name": "scratch", "config": {"size": 40}}],
			"aws_ebs_encryption_by_default": [
				{
					"id": "aws_ebs_encryption_by_default.this",
					"name": "this",
					"config": {"enabled": false},
				},
			],
		},
	}
}
