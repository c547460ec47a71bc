package guard.policies.aws.fsx_backup_test

import data.guard.policies.aws.fsx_backup

_input(config) := {"resources": {"aws_fsx_windows_file_system": [{
	"id": "aws_fsx_windows_file_system.shares",
	"name": "shares",
	"config": config,
}]}}

test_automatic_backup_retention_days_0_is_denied if {
	fsx_backup.deny == {{
		"message": "automatic_backup_retention_days is 0: no automatic backups are kept",
		"path": ["automatic_backup_retention_days"],
		"resource": "aws_fsx_windows_file_system.shares",
	}} with input as _input({"automatic_backup_retention_days": 0})
}

test_another_automatic_backup_retention_days_is_allowed if {
	fsx_backup.deny == set() with input as _input({"automatic_backup_retention_days": "SAFE"})
}

test_automatic_backup_retention_days_left_out_is_allowed if {
	fsx_backup.deny == set() with input as _input({})
}

test_an_unknown_automatic_backup_retention_days_points_at_itself if {
	fsx_backup.deny == {{
		"message": "automatic_backup_retention_days is 0: no automatic backups are kept",
		"path": ["automatic_backup_retention_days"],
		"resource": "aws_fsx_windows_file_system.shares",
	}} with input as _input({"automatic_backup_retention_days": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	fsx_backup.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"automatic_backup_retention_days": 0},
				},
			],
		},
	}
}

test_aws_fsx_ontap_file_system_is_judged_alike if {
	fsx_backup.deny == {{
		"message": "automatic_backup_retention_days is 0: no automatic backups are kept",
		"path": ["automatic_backup_retention_days"],
		"resource": "aws_fsx_ontap_file_system.shares",
	}} with input as {
		"resources": {
			"aws_fsx_ontap_file_system": [
				{
					"id": "aws_fsx_ontap_file_system.shares",
					"name": "shares",
					"config": {"automatic_backup_retention_days": 0},
				},
			],
		},
	}
}

test_aws_fsx_openzfs_file_system_is_judged_alike if {
	fsx_backup.deny == {{
		"message": "automatic_backup_retention_days is 0: no automatic backups are kept",
		"path": ["automatic_backup_retention_days"],
		"resource": "aws_fsx_openzfs_file_system.shares",
	}} with input as {
		"resources": {
			"aws_fsx_openzfs_file_system": [
				{
					"id": "aws_fsx_openzfs_file_system.shares",
					"name": "shares",
					"config": {"automatic_backup_retention_days": 0},
				},
			],
		},
	}
}

test_aws_fsx_lustre_file_system_is_judged_alike if {
	fsx_backup.deny == {{
		"message": "automatic_backup_retention_days is 0: no automatic backups are kept",
		"path": ["automatic_backup_retention_days"],
		"resource": "aws_fsx_lustre_file_system.shares",
	}} with input as {
		"resources": {
			"aws_fsx_lustre_file_system": [
				{
					"id": "aws_fsx_lustre_file_system.shares",
					"name": "shares",
					"config": {"automatic_backup_retention_days": 0},
				},
			],
		},
	}
}
