package guard.policies.aws.cloudwatch_log_retention_test

import data.guard.policies.aws.cloudwatch_log_retention

_input(config) := {"resources": {"aws_cloudwatch_log_group": [{
	"id": "aws_cloudwatch_log_group.app",
	"name": "app",
	"config": config,
}]}}

test_logs_of_a_month_are_denied if {
	cloudwatch_log_retention.deny == {{
		"message": "logs expire after 30 days, fewer than 365",
		"path": ["retention_in_days"],
		"resource": "aws_cloudwatch_log_group.app",
	}} with input as _input({"retention_in_days": 30})
}

test_logs_of_a_year_are_allowed if {
	cloudwatch_log_retention.deny == set() with input as _input({"retention_in_days": 365})
}

test_logs_that_never_expire_are_allowed if {
	cloudwatch_log_retention.deny == set() with input as _input({"name": "/app"})
}

test_a_retention_of_zero_never_expires if {
	cloudwatch_log_retention.deny == set() with input as _input({"retention_in_days": 0})
}

test_an_unknown_retention_points_at_itself if {
	cloudwatch_log_retention.deny == {{
		"message": "logs expire after {\"$unknown\": \"var.x\"} days, fewer than 365",
		"path": ["retention_in_days"],
		"resource": "aws_cloudwatch_log_group.app",
	}} with input as _input({"retention_in_days": {"$unknown": "var.x"}})
}
