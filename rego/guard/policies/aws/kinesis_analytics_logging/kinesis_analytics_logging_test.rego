package guard.policies.aws.kinesis_analytics_logging_test

import data.guard.policies.aws.kinesis_analytics_logging

_input(config) := {"resources": {"aws_kinesisanalyticsv2_application": [{
	"id": "aws_kinesisanalyticsv2_application.drift",
	"name": "drift",
	"config": config,
}]}}

test_cloudwatch_logging_options_left_out_is_denied if {
	kinesis_analytics_logging.deny == {{
		"message": "cloudwatch_logging_options is missing: the application writes no logs",
		"path": ["cloudwatch_logging_options"],
		"resource": "aws_kinesisanalyticsv2_application.drift",
	}} with input as _input({})
}

test_cloudwatch_logging_options_that_is_written_is_allowed if {
	kinesis_analytics_logging.deny == set() with input as _input({"cloudwatch_logging_options": [{"enabled": true}]})
}

test_a_dynamic_cloudwatch_logging_options_points_at_itself if {
	kinesis_analytics_logging.deny == {{
		"message": "cloudwatch_logging_options is missing: the application writes no logs",
		"path": ["cloudwatch_logging_options"],
		"resource": "aws_kinesisanalyticsv2_application.drift",
	}} with input as _input({"cloudwatch_logging_options": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	kinesis_analytics_logging.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"cloudwatch_logging_options": "OTHER"},
				},
			],
		},
	}
}
