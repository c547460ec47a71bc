package guard.policies.aws.secretsmanager_recovery_window_test

import data.guard.policies.aws.secretsmanager_recovery_window

_input(config) := {"resources": {"aws_secretsmanager_secret": [{
	"id": "aws_secretsmanager_secret.db",
	"name": "db",
	"config": config,
}]}}

test_recovery_window_in_days_0_is_denied if {
	secretsmanager_recovery_window.deny == {{
		"message": "recovery_window_in_days is 0: a deleted secret is gone at once",
		"path": ["recovery_window_in_days"],
		"resource": "aws_secretsmanager_secret.db",
	}} with input as _input({"recovery_window_in_days": 0})
}

test_another_recovery_window_in_days_is_allowed if {
	secretsmanager_recovery_window.deny == set() with input as _input({"recovery_window_in_days": "SAFE"})
}

test_recovery_window_in_days_left_out_is_allowed if {
	secretsmanager_recovery_window.deny == set() with input as _input({})
}

test_an_unknown_recovery_window_in_days_points_at_itself if {
	secretsmanager_recovery_window.deny == {{
		"message": "recovery_window_in_days is 0: a deleted secret is gone at once",
		"path": ["recovery_window_in_days"],
		"resource": "aws_secretsmanager_secret.db",
	}} with input as _input({"recovery_window_in_days": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	secretsmanager_recovery_window.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"recovery_window_in_days": 0},
				},
			],
		},
	}
}
