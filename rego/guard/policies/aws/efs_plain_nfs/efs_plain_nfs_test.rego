package guard.policies.aws.efs_plain_nfs_test

import data.guard.policies.aws.efs_plain_nfs

_input(config) := {"resources": {"aws_efs_file_system": [{
	"id": "aws_efs_file_system.homes",
	"name": "homes",
	"config": config,
}]}}

test_a_file_system_without_policy_is_denied if {
	efs_plain_nfs.deny == {{
		"message": "no file system policy denies mounts without TLS (aws:SecureTransport false)",
		"path": [],
		"resource": "aws_efs_file_system.homes",
	}} with input as _input({"encrypted": true})
}

test_a_policy_that_denies_plain_nfs_is_allowed if {
	efs_plain_nfs.deny == set() with input as {
		"resources": {
			"aws_efs_file_system": [{"id": "aws_efs_file_system.homes", "name": "homes", "config": {}}],
			"aws_efs_file_system_policy": [
				{
					"id": "aws_efs_file_system_policy.homes",
					"name": "homes",
					"config": {
						"file_system_id": {
							"$unknown": "aws_efs_file_system.homes.arn",
							"$refs": ["aws_efs_file_system.homes"],
						},
						"policy": {
							"Statement": [
								{
									"Effect": "Deny",
									"Principal": {"AWS": "*"},
									"Action": "*",
									"Condition": {"Bool": {"aws:SecureTransport": "false"}},
								},
							],
						},
					},
				},
			],
		},
	}
}

test_a_policy_without_the_denial_is_denied if {
	efs_plain_nfs.deny == {{
		"message": "no file system policy denies mounts without TLS (aws:SecureTransport false)",
		"path": [],
		"resource": "aws_efs_file_system.homes",
	}} with input as {
		"resources": {
			"aws_efs_file_system": [{"id": "aws_efs_file_system.homes", "name": "homes", "config": {}}],
			"aws_efs_file_system_policy": [
				{
					"id": "aws_efs_file_system_policy.homes",
					"name": "homes",
					"config": {
						"file_system_id": {
							"$unknown": "aws_efs_file_system.homes.arn",
							"$refs": ["aws_efs_file_system.homes"],
						},
						"policy": {"Statement": []},
					},
				},
			],
		},
	}
}

test_the_policy_of_another_file_system_does_not_count if {
	efs_plain_nfs.deny == {{
		"message": "no file system policy denies mounts without TLS (aws:SecureTransport false)",
		"path": [],
		"resource": "aws_efs_file_system.homes",
	}} with input as {
		"resources": {
			"aws_efs_file_system": [{"id": "aws_efs_file_system.homes", "name": "homes", "config": {}}],
			"aws_efs_file_system_policy": [
				{
					"id": "aws_efs_file_system_policy.homes",
					"name": "homes",
					"config": {
						"file_system_id": "fs-1",
						"policy": {
							"Statement": [
								{
									"Effect": "Deny",
									"Principal": {"AWS": "*"},
									"Action": "*",
									"Condition": {"Bool": {"aws:SecureTransport": "false"}},
								},
							],
						},
					},
				},
			],
		},
	}
}

test_an_unknown_policy_leaves_it_open if {
	efs_plain_nfs.deny == {{
		"message": "no file system policy denies mounts without TLS (aws:SecureTransport false)",
		"path": [],
		"resource": "aws_efs_file_system.homes",
		"unknown": "var.x",
	}} with input as {
		"resources": {
			"aws_efs_file_system": [{"id": "aws_efs_file_system.homes", "name": "homes", "config": {}}],
			"aws_efs_file_system_policy": [
				{
					"id": "aws_efs_file_system_policy.homes",
					"name": "homes",
					"config": {
						"file_system_id": {
							"$unknown": "aws_efs_file_system.homes.arn",
							"$refs": ["aws_efs_file_system.homes"],
						},
						"policy": {"$unknown": "var.x"},
					},
				},
			],
		},
	}
}
