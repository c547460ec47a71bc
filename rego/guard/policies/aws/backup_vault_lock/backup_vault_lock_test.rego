package guard.policies.aws.backup_vault_lock_test

import data.guard.policies.aws.backup_vault_lock

_input(config) := {"resources": {"aws_backup_vault": [{
	"id": "aws_backup_vault.data",
	"name": "data",
	"config": config,
}]}}

test_a_vault_without_lock_is_denied if {
	backup_vault_lock.deny == {{
		"message": "no lock covers the vault: its recovery points can be deleted",
		"path": [],
		"resource": "aws_backup_vault.data",
	}} with input as _input({"name": "data"})
}

test_a_locked_vault_is_allowed if {
	backup_vault_lock.deny == set() with input as {
		"resources": {
			"aws_backup_vault": [{"id": "aws_backup_vault.data", "name": "data", "config": {"name": "data"}}],
			"aws_backup_vault_lock_configuration": [
				{
					"id": "aws_backup_vault_lock_configuration.data",
					"name": "data",
					"config": {
						"backup_vault_name": {
							"$unknown": "aws_backup_vault.data.arn",
							"$refs": ["aws_backup_vault.data"],
						},
						"min_retention_days": 30,
					},
				},
			],
		},
	}
}

test_a_vault_locked_by_name_is_allowed if {
	backup_vault_lock.deny == set() with input as {
		"resources": {
			"aws_backup_vault": [{"id": "aws_backup_vault.data", "name": "data", "config": {"name": "data"}}],
			"aws_backup_vault_lock_configuration": [
				{
					"id": "aws_backup_vault_lock_configuration.data",
					"name": "data",
					"config": {"backup_vault_name": "data"},
				},
			],
		},
	}
}

test_a_lock_of_an_unknown_vault_leaves_it_open if {
	backup_vault_lock.deny == {{
		"message": "no lock covers the vault: its recovery points can be deleted",
		"path": [],
		"resource": "aws_backup_vault.data",
		"unknown": "var.x",
	}} with input as {
		"resources": {
			"aws_backup_vault": [{"id": "aws_backup_vault.data", "name": "data", "config": {"name": "data"}}],
			"aws_backup_vault_lock_configuration": [
				{
					"id": "aws_backup_vault_lock_configuration.data",
					"name": "data",
					"config": {"backup_vault_name": {"$unknown": "var.x"}},
				},
			],
		},
	}
}
