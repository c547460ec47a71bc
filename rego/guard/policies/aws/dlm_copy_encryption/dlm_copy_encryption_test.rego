package guard.policies.aws.dlm_copy_encryption_test

import data.guard.policies.aws.dlm_copy_encryption

_input(config) := {"resources": {"aws_dlm_lifecycle_policy": [{
	"id": "aws_dlm_lifecycle_policy.daily",
	"name": "daily",
	"config": config,
}]}}

test_copies_in_the_clear_are_denied if {
	dlm_copy_encryption.deny == {{
		"message": "copies of snapshots in another region are not encrypted",
		"path": ["policy_details", 0, "schedule", 0, "cross_region_copy_rule", 0, "encrypted"],
		"resource": "aws_dlm_lifecycle_policy.daily",
	}} with input as _input({
		"policy_details": [
			{
				"schedule": [
					{
						"name": "daily",
						"cross_region_copy_rule": [{"target": "eu-central-1", "encrypted": false}],
					},
				],
			},
		],
	})
}

test_encrypted_copies_are_allowed if {
	dlm_copy_encryption.deny == set() with input as _input({"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": true}]}]}]})
}

test_a_policy_without_copies_is_allowed if {
	dlm_copy_encryption.deny == set() with input as _input({"policy_details": [{"schedule": [{"name": "daily"}]}]})
}

test_an_unknown_setting_points_at_itself if {
	dlm_copy_encryption.deny == {{
		"message": "copies of snapshots in another region are not encrypted",
		"path": ["policy_details", 0, "schedule", 0, "cross_region_copy_rule", 0, "encrypted"],
		"resource": "aws_dlm_lifecycle_policy.daily",
	}} with input as _input({
		"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": {"$unknown": "var.x"}}]}]}],
	})
}
