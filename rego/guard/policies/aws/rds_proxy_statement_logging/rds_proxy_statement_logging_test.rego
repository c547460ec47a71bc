package guard.policies.aws.rds_proxy_statement_logging_test

import data.guard.policies.aws.rds_proxy_statement_logging

_input(config) := {"resources": {"aws_db_proxy": [{
	"id": "aws_db_proxy.features",
	"name": "features",
	"config": config,
}]}}

test_debug_logging_set_to_true_is_denied if {
	rds_proxy_statement_logging.deny == {{
		"message": "debug_logging is true: statements are written to CloudWatch with their literals",
		"path": ["debug_logging"],
		"resource": "aws_db_proxy.features",
	}} with input as _input({"debug_logging": true})
}

test_debug_logging_left_out_is_allowed if {
	rds_proxy_statement_logging.deny == set() with input as _input({})
}

test_debug_logging_set_to_false_is_allowed if {
	rds_proxy_statement_logging.deny == set() with input as _input({"debug_logging": false})
}

test_an_unknown_debug_logging_points_at_itself if {
	rds_proxy_statement_logging.deny == {{
		"message": "debug_logging is true: statements are written to CloudWatch with their literals",
		"path": ["debug_logging"],
		"resource": "aws_db_proxy.features",
	}} with input as _input({"debug_logging": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	rds_proxy_statement_logging.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"debug_logging": true},
				},
			],
		},
	}
}
