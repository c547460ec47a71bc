package guard.policies.aws.mq_public_test

import data.guard.policies.aws.mq_public

_input(config) := {"resources": {"aws_mq_broker": [{
	"id": "aws_mq_broker.jobs",
	"name": "jobs",
	"config": config,
}]}}

test_publicly_accessible_set_to_true_is_denied if {
	mq_public.deny == {{
		"message": "publicly_accessible is true: the broker has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({"publicly_accessible": true})
}

test_publicly_accessible_left_out_is_allowed if {
	mq_public.deny == set() with input as _input({})
}

test_publicly_accessible_set_to_false_is_allowed if {
	mq_public.deny == set() with input as _input({"publicly_accessible": false})
}

test_an_unknown_publicly_accessible_points_at_itself if {
	mq_public.deny == {{
		"message": "publicly_accessible is true: the broker has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({"publicly_accessible": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	mq_public.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"publicly_accessible": true},
				},
			],
		},
	}
}
