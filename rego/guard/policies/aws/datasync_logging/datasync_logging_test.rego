package guard.policies.aws.datasync_logging_test

import data.guard.policies.aws.datasync_logging

_input(config) := {"resources": {"aws_datasync_task": [{
	"id": "aws_datasync_task.nightly",
	"name": "nightly",
	"config": config,
}]}}

test_cloudwatch_log_group_arn_left_out_is_denied if {
	datasync_logging.deny == {{
		"message": "cloudwatch_log_group_arn is missing: the task writes no log",
		"path": ["cloudwatch_log_group_arn"],
		"resource": "aws_datasync_task.nightly",
	}} with input as _input({})
}

test_an_empty_cloudwatch_log_group_arn_is_denied if {
	datasync_logging.deny == {{
		"message": "cloudwatch_log_group_arn is missing: the task writes no log",
		"path": ["cloudwatch_log_group_arn"],
		"resource": "aws_datasync_task.nightly",
	}} with input as _input({"cloudwatch_log_group_arn": ""})
}

test_cloudwatch_log_group_arn_of_the_scope_is_allowed if {
	datasync_logging.deny == set() with input as _input({
		"cloudwatch_log_group_arn": {"$unknown": "aws_resource.other.arn", "$refs": ["aws_resource.other"]},
	})
}

test_a_literal_cloudwatch_log_group_arn_is_allowed if {
	datasync_logging.deny == set() with input as _input({"cloudwatch_log_group_arn": "given"})
}

test_an_unknown_cloudwatch_log_group_arn_points_at_itself if {
	datasync_logging.deny == {{
		"message": "cloudwatch_log_group_arn is missing: the task writes no log",
		"path": ["cloudwatch_log_group_arn"],
		"resource": "aws_datasync_task.nightly",
	}} with input as _input({"cloudwatch_log_group_arn": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	datasync_logging.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"cloudwatch_log_group_arn": "OTHER"},
				},
			],
		},
	}
}
