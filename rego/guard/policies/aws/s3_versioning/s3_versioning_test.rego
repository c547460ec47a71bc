package guard.policies.aws.s3_versioning_test

import data.guard.policies.aws.s3_versioning

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.raw",
	"name": "raw",
	"config": config,
}]}}

test_a_bucket_without_versioning_is_denied if {
	s3_versioning.deny == {{
		"message": "versioning is not enabled (new buckets keep no versions)",
		"path": ["versioning", 0, "enabled"],
		"resource": "aws_s3_bucket.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
		},
	}
}

test_inline_versioning_set_to_false_is_denied if {
	s3_versioning.deny == {{
		"message": "versioning is not enabled (new buckets keep no versions)",
		"path": ["versioning", 0, "enabled"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"versioning": [{"enabled": false}]})
}

test_inline_versioning_is_allowed if {
	s3_versioning.deny == set() with input as _input({"versioning": [{"enabled": true}]})
}

test_an_unknown_inline_value_points_at_itself if {
	s3_versioning.deny == {{
		"message": "versioning is not enabled (new buckets keep no versions)",
		"path": ["versioning", 0, "enabled"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"versioning": [{"enabled": {"$unknown": "var.x"}}]})
}

test_suspended_versioning_is_denied if {
	s3_versioning.deny == {{
		"message": "the versioning configuration of the bucket is not Enabled",
		"path": ["versioning", 0, "enabled"],
		"resource": "aws_s3_bucket.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_versioning": [
				{
					"id": "aws_s3_bucket_versioning.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"versioning_configuration": [{"status": "Suspended"}],
					},
				},
			],
		},
	}
}

test_enabled_versioning_is_allowed if {
	s3_versioning.deny == set() with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_versioning": [
				{
					"id": "aws_s3_bucket_versioning.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"versioning_configuration": [{"status": "Enabled"}],
					},
				},
			],
		},
	}
}

test_an_unknown_status_leaves_it_open if {
	s3_versioning.deny == {{
		"message": "the versioning configuration of the bucket is not Enabled",
		"path": ["versioning", 0, "enabled"],
		"resource": "aws_s3_bucket.raw",
		"unknown": "var.x",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_versioning": [
				{
					"id": "aws_s3_bucket_versioning.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"versioning_configuration": [{"status": {"$unknown": "var.x"}}],
					},
				},
			],
		},
	}
}

test_versioning_of_an_unknown_bucket_leaves_it_open if {
	s3_versioning.deny == {{
		"message": "versioning is not enabled (new buckets keep no versions)",
		"path": ["versioning", 0, "enabled"],
		"resource": "aws_s3_bucket.raw",
		"unknown": "var.x",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_versioning": [
				{
					"id": "aws_s3_bucket_versioning.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "var.x"},
						"versioning_configuration": [{"status": "Enabled"}],
					},
				},
			],
		},
	}
}
