package guard.policies.aws.backup_vault_policy_public_test

import data.guard.policies.aws.backup_vault_policy_public

_input(config) := {"resources": {"aws_backup_vault_policy": [{
	"id": "aws_backup_vault_policy.data",
	"name": "data",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	backup_vault_policy_public.deny == {{
		"message": "vault policy allows backup:CopyFromBackupVault to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_backup_vault_policy.data",
	}} with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "backup:CopyFromBackupVault",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	backup_vault_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"},
					"Action": "backup:CopyFromBackupVault",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_the_organisation_is_allowed if {
	backup_vault_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "backup:CopyFromBackupVault",
					"Resource": "*",
					"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
				},
			],
		},
	})
}

test_a_denial_for_everyone_is_allowed if {
	backup_vault_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Deny",
					"Principal": "*",
					"Action": "backup:CopyFromBackupVault",
					"Resource": "*",
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	backup_vault_policy_public.deny == {{
		"message": "vault policy allows unknown actions to everyone",
		"path": ["policy"],
		"resource": "aws_backup_vault_policy.data",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_resource_without_policy_is_allowed if {
	backup_vault_policy_public.deny == set() with input as _input({"name": "data"})
}
