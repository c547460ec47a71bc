package guard.policies.aws.efs_policy_public_test

import data.guard.policies.aws.efs_policy_public

_input(config) := {"resources": {"aws_efs_file_system_policy": [{
	"id": "aws_efs_file_system_policy.shared",
	"name": "shared",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	efs_policy_public.deny == {{
		"message": "file system policy allows elasticfilesystem:ClientMount to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_efs_file_system_policy.shared",
	}} with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "*"},
					"Action": "elasticfilesystem:ClientMount",
				},
			],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	efs_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/trainer"},
					"Action": "elasticfilesystem:ClientMount",
				},
			],
		},
	})
}

test_clients_bound_to_a_mount_target_are_allowed if {
	efs_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "*"},
					"Action": "elasticfilesystem:ClientMount",
					"Condition": {"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}},
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	efs_policy_public.deny == {{
		"message": "file system policy allows unknown actions to everyone",
		"path": ["policy"],
		"resource": "aws_efs_file_system_policy.shared",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_denial_is_allowed if {
	efs_policy_public.deny == set() with input as _input({
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
	})
}
