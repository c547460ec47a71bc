package guard.policies.aws.s3_public_access_block_missing_test

import data.guard.policies.aws.s3_public_access_block_missing

test_a_bucket_without_block_is_denied if {
	s3_public_access_block_missing.deny == {{
		"message": "no public access block covers the bucket: only the default of buckets made since April 2023 does",
		"path": [],
		"resource": "aws_s3_bucket.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
		},
	}
}

test_a_bucket_with_a_block_by_reference_is_allowed if {
	s3_public_access_block_missing.deny == set() with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_public_access_block": [
				{
					"id": "aws_s3_bucket_public_access_block.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
					},
				},
			],
		},
	}
}

test_a_bucket_with_a_block_by_name_is_allowed if {
	s3_public_access_block_missing.deny == set() with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_public_access_block": [
				{
					"id": "aws_s3_bucket_public_access_block.raw",
					"name": "raw",
					"config": {"bucket": "acme-raw"},
				},
			],
		},
	}
}

test_a_block_of_another_bucket_does_not_count if {
	s3_public_access_block_missing.deny == {{
		"message": "no public access block covers the bucket: only the default of buckets made since April 2023 does",
		"path": [],
		"resource": "aws_s3_bucket.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_public_access_block": [
				{
					"id": "aws_s3_bucket_public_access_block.raw",
					"name": "raw",
					"config": {"bucket": "other"},
				},
			],
		},
	}
}

test_a_block_of_an_unknown_bucket_leaves_it_open if {
	s3_public_access_block_missing.deny == {{
		"message": "no public access block covers the bucket: only the default of buckets made since April 2023 does",
		"path": [],
		"resource": "aws_s3_bucket.raw",
		"unknown": "var.x",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_public_access_block": [
				{
					"id": "aws_s3_bucket_public_access_block.raw",
					"name": "raw",
					"config": {"bucket": {"$unknown": "var.x"}},
				},
			],
		},
	}
}

test_a_block_of_the_account_is_allowed if {
	s3_public_access_block_missing.deny == set() with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_account_public_access_block": [
				{
					"id": "aws_s3_account_public_access_block.raw",
					"name": "raw",
					"config": {"block_public_acls": true},
				},
			],
		},
	}
}
