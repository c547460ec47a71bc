package guard.policies.aws.s3_access_logging_test

import data.guard.policies.aws.s3_access_logging

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.raw",
	"name": "raw",
	"config": config,
}]}}

test_a_bucket_without_logging_is_denied if {
	s3_access_logging.deny == {{
		"message": "server access logging is not configured (it is off by default)",
		"path": ["logging"],
		"resource": "aws_s3_bucket.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
		},
	}
}

test_inline_logging_is_allowed if {
	s3_access_logging.deny == set() with input as _input({"logging": [{"target_bucket": "acme-logs"}]})
}

test_a_logging_resource_is_allowed if {
	s3_access_logging.deny == set() with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_logging": [
				{
					"id": "aws_s3_bucket_logging.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"target_bucket": "acme-logs",
					},
				},
			],
		},
	}
}

test_logging_of_an_unknown_bucket_leaves_it_open if {
	s3_access_logging.deny == {{
		"message": "server access logging is not configured (it is off by default)",
		"path": ["logging"],
		"resource": "aws_s3_bucket.raw",
		"unknown": "var.x",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_logging": [
				{
					"id": "aws_s3_bucket_logging.raw",
					"name": "raw",
					"config": {"bucket": {"$unknown": "var.x"}, "target_bucket": "acme-logs"},
				},
			],
		},
	}
}

test_dynamic_logging_points_at_itself if {
	s3_access_logging.deny == {{
		"message": "server access logging is not configured (it is off by default)",
		"path": ["logging"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"logging": {"$unknown": "var.x"}})
}

test_the_bucket_that_receives_the_logs_is_allowed if {
	s3_access_logging.deny == set() with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-logs"}}],
			"aws_s3_bucket_logging": [
				{
					"id": "aws_s3_bucket_logging.raw",
					"name": "raw",
					"config": {
						"bucket": "acme-raw",
						"target_bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
					},
				},
			],
		},
	}
}
