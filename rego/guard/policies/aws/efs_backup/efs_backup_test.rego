package guard.policies.aws.efs_backup_test

import data.guard.policies.aws.efs_backup

_input(config) := {"resources": {"aws_efs_backup_policy": [{
	"id": "aws_efs_backup_policy.labels",
	"name": "labels",
	"config": config,
}]}}

test_status_disabled_is_denied if {
	efs_backup.deny == {{
		"message": "automatic backups are turned off",
		"path": ["backup_policy", 0, "status"],
		"resource": "aws_efs_backup_policy.labels",
	}} with input as _input({"backup_policy": [{"status": "DISABLED"}]})
}

test_status_disabling_is_denied if {
	efs_backup.deny == {{
		"message": "automatic backups are turned off",
		"path": ["backup_policy", 0, "status"],
		"resource": "aws_efs_backup_policy.labels",
	}} with input as _input({"backup_policy": [{"status": "DISABLING"}]})
}

test_another_status_is_allowed if {
	efs_backup.deny == set() with input as _input({"backup_policy": [{"status": "SAFE"}]})
}

test_status_left_out_is_allowed if {
	efs_backup.deny == set() with input as _input({})
}

test_an_unknown_status_points_at_itself if {
	efs_backup.deny == {{
		"message": "automatic backups are turned off",
		"path": ["backup_policy", 0, "status"],
		"resource": "aws_efs_backup_policy.labels",
	}} with input as _input({"backup_policy": [{"status": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	efs_backup.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"backup_policy": [{"status": "DISABLED"}]},
				},
			],
		},
	}
}

_files := {"aws_efs_file_system": [{"id": "aws_efs_file_system.labels", "name": "labels", "config": {"encrypted": true}}]}

test_a_file_system_without_backup_is_denied if {
	efs_backup.deny == {{
		"message": "no aws_efs_backup_policy or backup selection covers the file system (none does by default)",
		"path": [],
		"resource": "aws_efs_file_system.labels",
	}} with input as {"resources": _files}
}

test_a_policy_that_cannot_be_resolved_leaves_it_open if {
	denied := efs_backup.deny with input as {"resources": object.union(_files, {"aws_efs_backup_policy": [{"id": "p", "name": "p", "config": {"file_system_id": {"$unknown": "var.files"}}}]})}
	{violation.unknown | some violation in denied} == {"var.files"}
}

test_policies_selections_and_single_zones_are_allowed if {
	policy := {"id": "p", "name": "p", "config": {
		"file_system_id": {"$unknown": "aws_efs_file_system.labels.id", "$refs": ["aws_efs_file_system.labels"]},
		"backup_policy": [{"status": "ENABLED"}],
	}}
	efs_backup.deny == set() with input as {"resources": object.union(_files, {"aws_efs_backup_policy": [policy]})}
	efs_backup.deny == set() with input as {"resources": object.union(_files, {"aws_backup_selection": [{"id": "s", "name": "s", "config": {}}]})}
	efs_backup.deny == set() with input as {"resources": {"aws_efs_file_system": [{"id": "f", "name": "f", "config": {"availability_zone_name": "eu-west-1a"}}]}}
}
