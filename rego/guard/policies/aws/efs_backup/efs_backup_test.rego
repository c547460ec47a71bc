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
