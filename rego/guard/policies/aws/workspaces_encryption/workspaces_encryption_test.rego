package guard.policies.aws.workspaces_encryption_test

import data.guard.policies.aws.workspaces_encryption

_input(config) := {"resources": {"aws_workspaces_workspace": [{
	"id": "aws_workspaces_workspace.ada",
	"name": "ada",
	"config": config,
}]}}

test_a_workspace_without_encryption_is_denied if {
	workspaces_encryption.deny == {{
		"message": "not true: root_volume_encryption_enabled, user_volume_encryption_enabled (the default is false)",
		"path": ["root_volume_encryption_enabled"],
		"resource": "aws_workspaces_workspace.ada",
	}} with input as _input({"user_name": "ada"})
}

test_a_workspace_with_one_volume_encrypted_is_denied if {
	workspaces_encryption.deny == {{
		"message": "not true: user_volume_encryption_enabled (the default is false)",
		"path": ["user_volume_encryption_enabled"],
		"resource": "aws_workspaces_workspace.ada",
	}} with input as _input({"root_volume_encryption_enabled": true})
}

test_an_encrypted_workspace_is_allowed if {
	workspaces_encryption.deny == set() with input as _input({"root_volume_encryption_enabled": true, "user_volume_encryption_enabled": true})
}

test_an_unknown_setting_points_at_itself if {
	workspaces_encryption.deny == {{
		"message": "not true: user_volume_encryption_enabled (the default is false)",
		"path": ["user_volume_encryption_enabled"],
		"resource": "aws_workspaces_workspace.ada",
	}} with input as _input({
		"root_volume_encryption_enabled": true,
		"user_volume_encryption_enabled": {"$unknown": "var.x"},
	})
}
