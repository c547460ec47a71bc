package guard.policies.aws.quicksight_plain_connection_test

import data.guard.policies.aws.quicksight_plain_connection

_input(config) := {"resources": {"aws_quicksight_data_source": [{
	"id": "aws_quicksight_data_source.sales",
	"name": "sales",
	"config": config,
}]}}

test_disable_ssl_set_to_true_is_denied if {
	quicksight_plain_connection.deny == {{
		"message": "disable_ssl is true: the database is reached without TLS",
		"path": ["ssl_properties", 0, "disable_ssl"],
		"resource": "aws_quicksight_data_source.sales",
	}} with input as _input({"ssl_properties": [{"disable_ssl": true}]})
}

test_disable_ssl_left_out_is_allowed if {
	quicksight_plain_connection.deny == set() with input as _input({})
}

test_disable_ssl_set_to_false_is_allowed if {
	quicksight_plain_connection.deny == set() with input as _input({"ssl_properties": [{"disable_ssl": false}]})
}

test_an_unknown_disable_ssl_points_at_itself if {
	quicksight_plain_connection.deny == {{
		"message": "disable_ssl is true: the database is reached without TLS",
		"path": ["ssl_properties", 0, "disable_ssl"],
		"resource": "aws_quicksight_data_source.sales",
	}} with input as _input({"ssl_properties": [{"disable_ssl": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	quicksight_plain_connection.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"ssl_properties": [{"disable_ssl": true}]},
				},
			],
		},
	}
}
