package guard.policies.aws.glue_version_test

import data.guard.policies.aws.glue_version

_input(config) := {"resources": {"aws_glue_job": [{
	"id": "aws_glue_job.etl",
	"name": "etl",
	"config": config,
}]}}

test_glue_version_0_9_is_denied if {
	glue_version.deny == {{
		"message": "glue_version has reached the end of support",
		"path": ["glue_version"],
		"resource": "aws_glue_job.etl",
	}} with input as _input({"glue_version": "0.9"})
}

test_glue_version_1_0_is_denied if {
	glue_version.deny == {{
		"message": "glue_version has reached the end of support",
		"path": ["glue_version"],
		"resource": "aws_glue_job.etl",
	}} with input as _input({"glue_version": "1.0"})
}

test_glue_version_2_0_is_denied if {
	glue_version.deny == {{
		"message": "glue_version has reached the end of support",
		"path": ["glue_version"],
		"resource": "aws_glue_job.etl",
	}} with input as _input({"glue_version": "2.0"})
}

test_another_glue_version_is_allowed if {
	glue_version.deny == set() with input as _input({"glue_version": "SAFE"})
}

test_glue_version_left_out_is_allowed if {
	glue_version.deny == set() with input as _input({})
}

test_an_unknown_glue_version_points_at_itself if {
	glue_version.deny == {{
		"message": "glue_version has reached the end of support",
		"path": ["glue_version"],
		"resource": "aws_glue_job.etl",
	}} with input as _input({"glue_version": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	glue_version.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"glue_version": "0.9"},
				},
			],
		},
	}
}
