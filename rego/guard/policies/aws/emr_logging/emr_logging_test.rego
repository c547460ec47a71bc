package guard.policies.aws.emr_logging_test

import data.guard.policies.aws.emr_logging

_input(config) := {"resources": {"aws_emr_cluster": [{
	"id": "aws_emr_cluster.spark",
	"name": "spark",
	"config": config,
}]}}

test_log_uri_left_out_is_denied if {
	emr_logging.deny == {{
		"message": "log_uri is missing: logs vanish with the cluster",
		"path": ["log_uri"],
		"resource": "aws_emr_cluster.spark",
	}} with input as _input({})
}

test_an_empty_log_uri_is_denied if {
	emr_logging.deny == {{
		"message": "log_uri is missing: logs vanish with the cluster",
		"path": ["log_uri"],
		"resource": "aws_emr_cluster.spark",
	}} with input as _input({"log_uri": ""})
}

test_log_uri_of_the_scope_is_allowed if {
	emr_logging.deny == set() with input as _input({"log_uri": {"$unknown": "aws_resource.other.arn", "$refs": ["aws_resource.other"]}})
}

test_a_literal_log_uri_is_allowed if {
	emr_logging.deny == set() with input as _input({"log_uri": "given"})
}

test_an_unknown_log_uri_points_at_itself if {
	emr_logging.deny == {{
		"message": "log_uri is missing: logs vanish with the cluster",
		"path": ["log_uri"],
		"resource": "aws_emr_cluster.spark",
	}} with input as _input({"log_uri": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	emr_logging.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"log_uri": "OTHER"},
				},
			],
		},
	}
}
