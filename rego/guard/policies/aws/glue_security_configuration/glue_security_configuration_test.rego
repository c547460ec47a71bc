package guard.policies.aws.glue_security_configuration_test

import data.guard.policies.aws.glue_security_configuration

_input(config) := {"resources": {"aws_glue_job": [{
	"id": "aws_glue_job.etl",
	"name": "etl",
	"config": config,
}]}}

test_security_configuration_left_out_is_denied if {
	glue_security_configuration.deny == {{
		"message": "no security configuration is named: the job encrypts neither logs nor bookmarks",
		"path": ["security_configuration"],
		"resource": "aws_glue_job.etl",
	}} with input as _input({})
}

test_an_empty_security_configuration_is_denied if {
	glue_security_configuration.deny == {{
		"message": "no security configuration is named: the job encrypts neither logs nor bookmarks",
		"path": ["security_configuration"],
		"resource": "aws_glue_job.etl",
	}} with input as _input({"security_configuration": ""})
}

test_security_configuration_of_the_scope_is_allowed if {
	glue_security_configuration.deny == set() with input as _input({
		"security_configuration": {"$unknown": "aws_resource.other.arn", "$refs": ["aws_resource.other"]},
	})
}

test_a_literal_security_configuration_is_allowed if {
	glue_security_configuration.deny == set() with input as _input({"security_configuration": "given"})
}

test_an_unknown_security_configuration_points_at_itself if {
	glue_security_configuration.deny == {{
		"message": "no security configuration is named: the job encrypts neither logs nor bookmarks",
		"path": ["security_configuration"],
		"resource": "aws_glue_job.etl",
	}} with input as _input({"security_configuration": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	glue_security_configuration.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"security_configuration": "OTHER"},
				},
			],
		},
	}
}

test_aws_glue_crawler_is_judged_alike if {
	glue_security_configuration.deny == {{
		"message": "no security configuration is named: the job encrypts neither logs nor bookmarks",
		"path": ["security_configuration"],
		"resource": "aws_glue_crawler.etl",
	}} with input as {
		"resources": {"aws_glue_crawler": [{"id": "aws_glue_crawler.etl", "name": "etl", "config": {}}]},
	}
}

test_aws_glue_dev_endpoint_is_judged_alike if {
	glue_security_configuration.deny == {{
		"message": "no security configuration is named: the job encrypts neither logs nor bookmarks",
		"path": ["security_configuration"],
		"resource": "aws_glue_dev_endpoint.etl",
	}} with input as {
		"resources": {
			"aws_glue_dev_endpoint": [{"id": "aws_glue_dev_endpoint.etl", "name": "etl", "config": {}}],
		},
	}
}
