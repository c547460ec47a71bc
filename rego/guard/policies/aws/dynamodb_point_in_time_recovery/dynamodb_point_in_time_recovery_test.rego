package guard.policies.aws.dynamodb_point_in_time_recovery_test

import data.guard.policies.aws.dynamodb_point_in_time_recovery

_input(config) := {"resources": {"aws_dynamodb_table": [{
	"id": "aws_dynamodb_table.features",
	"name": "features",
	"config": config,
}]}}

test_enabled_set_to_false_is_denied if {
	dynamodb_point_in_time_recovery.deny == {{
		"message": "point-in-time recovery is not enabled (it is off by default)",
		"path": ["point_in_time_recovery", 0, "enabled"],
		"resource": "aws_dynamodb_table.features",
	}} with input as _input({"point_in_time_recovery": [{"enabled": false}]})
}

test_enabled_left_out_is_denied if {
	dynamodb_point_in_time_recovery.deny == {{
		"message": "point-in-time recovery is not enabled (it is off by default)",
		"path": ["point_in_time_recovery", 0, "enabled"],
		"resource": "aws_dynamodb_table.features",
	}} with input as _input({})
}

test_enabled_set_to_true_is_allowed if {
	dynamodb_point_in_time_recovery.deny == set() with input as _input({"point_in_time_recovery": [{"enabled": true}]})
}

test_an_unknown_enabled_points_at_itself if {
	dynamodb_point_in_time_recovery.deny == {{
		"message": "point-in-time recovery is not enabled (it is off by default)",
		"path": ["point_in_time_recovery", 0, "enabled"],
		"resource": "aws_dynamodb_table.features",
	}} with input as _input({"point_in_time_recovery": [{"enabled": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	dynamodb_point_in_time_recovery.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"point_in_time_recovery": [{"enabled": false}]},
				},
			],
		},
	}
}

test_replicas_do_not_inherit_it if {
	denied := dynamodb_point_in_time_recovery.deny with input as {"resources": {
		"aws_dynamodb_table": [{"id": "t", "name": "t", "config": {
			"point_in_time_recovery": [{"enabled": true}],
			"replica": [{"region_name": "eu-central-1"}, {"region_name": "eu-north-1", "point_in_time_recovery": true}],
		}}],
		"aws_dynamodb_table_replica": [
			{"id": "r", "name": "r", "config": {}},
			{"id": "s", "name": "s", "config": {"point_in_time_recovery": true}},
		],
	}}
	{[violation.resource, violation.path] | some violation in denied} == {
		["t", ["replica", 0, "point_in_time_recovery"]],
		["r", ["point_in_time_recovery"]],
	}
}
