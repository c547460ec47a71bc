package guard.policies.aws.secretsmanager_rotation_interval_test

import data.guard.policies.aws.secretsmanager_rotation_interval

_input(config) := {"resources": {"aws_secretsmanager_secret_rotation": [{
	"id": "aws_secretsmanager_secret_rotation.db",
	"name": "db",
	"config": config,
}]}}

test_a_long_interval_is_denied if {
	secretsmanager_rotation_interval.deny == {{
		"message": "secret is rotated every 365 days, more than 90",
		"path": ["rotation_rules", 0, "automatically_after_days"],
		"resource": "aws_secretsmanager_secret_rotation.db",
	}} with input as _input({"rotation_rules": [{"automatically_after_days": 365}]})
}

test_ninety_days_are_allowed if {
	secretsmanager_rotation_interval.deny == set() with input as _input({"rotation_rules": [{"automatically_after_days": 90}]})
}

test_a_schedule_is_not_judged if {
	secretsmanager_rotation_interval.deny == set() with input as _input({"rotation_rules": [{"schedule_expression": "rate(30 days)"}]})
}

test_an_unknown_interval_points_at_itself if {
	secretsmanager_rotation_interval.deny == {{
		"message": "secret is rotated every {\"$unknown\": \"var.x\"} days, more than 90",
		"path": ["rotation_rules", 0, "automatically_after_days"],
		"resource": "aws_secretsmanager_secret_rotation.db",
	}} with input as _input({"rotation_rules": [{"automatically_after_days": {"$unknown": "var.x"}}]})
}
