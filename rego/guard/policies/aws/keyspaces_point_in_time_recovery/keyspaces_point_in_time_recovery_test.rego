package guard.policies.aws.keyspaces_point_in_time_recovery_test

import data.guard.policies.aws.keyspaces_point_in_time_recovery

_input(config) := {"resources": {"aws_keyspaces_table": [{
	"id": "aws_keyspaces_table.readings",
	"name": "readings",
	"config": config,
}]}}

test_status_left_out_is_denied if {
	keyspaces_point_in_time_recovery.deny == {{
		"message": "point-in-time recovery is not ENABLED (the default is DISABLED)",
		"path": ["point_in_time_recovery", 0, "status"],
		"resource": "aws_keyspaces_table.readings",
	}} with input as _input({})
}

test_another_status_is_denied if {
	keyspaces_point_in_time_recovery.deny == {{
		"message": "point-in-time recovery is not ENABLED (the default is DISABLED)",
		"path": ["point_in_time_recovery", 0, "status"],
		"resource": "aws_keyspaces_table.readings",
	}} with input as _input({"point_in_time_recovery": [{"status": "OTHER"}]})
}

test_status_enabled_is_allowed if {
	keyspaces_point_in_time_recovery.deny == set() with input as _input({"point_in_time_recovery": [{"status": "ENABLED"}]})
}

test_an_unknown_status_points_at_itself if {
	keyspaces_point_in_time_recovery.deny == {{
		"message": "point-in-time recovery is not ENABLED (the default is DISABLED)",
		"path": ["point_in_time_recovery", 0, "status"],
		"resource": "aws_keyspaces_table.readings",
	}} with input as _input({"point_in_time_recovery": [{"status": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	keyspaces_point_in_time_recovery.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"point_in_time_recovery": [{"status": "OTHER"}]},
				},
			],
		},
	}
}
