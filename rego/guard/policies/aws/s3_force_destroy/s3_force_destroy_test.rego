package guard.policies.aws.s3_force_destroy_test

import data.guard.policies.aws.s3_force_destroy

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.registry",
	"name": "registry",
	"config": config,
}]}}

test_force_destroy_set_to_true_is_denied if {
	s3_force_destroy.deny == {{
		"message": "force_destroy is true: deleting the bucket deletes every object and version in it",
		"path": ["force_destroy"],
		"resource": "aws_s3_bucket.registry",
	}} with input as _input({"force_destroy": true})
}

test_force_destroy_left_out_is_allowed if {
	s3_force_destroy.deny == set() with input as _input({})
}

test_force_destroy_set_to_false_is_allowed if {
	s3_force_destroy.deny == set() with input as _input({"force_destroy": false})
}

test_an_unknown_force_destroy_points_at_itself if {
	s3_force_destroy.deny == {{
		"message": "force_destroy is true: deleting the bucket deletes every object and version in it",
		"path": ["force_destroy"],
		"resource": "aws_s3_bucket.registry",
	}} with input as _input({"force_destroy": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	s3_force_destroy.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"force_destroy": true},
				},
			],
		},
	}
}
