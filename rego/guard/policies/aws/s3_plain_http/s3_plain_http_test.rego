package guard.policies.aws.s3_plain_http_test

import data.guard.policies.aws.s3_plain_http

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.raw",
	"name": "raw",
	"config": config,
}]}}

test_a_bucket_without_policy_is_denied if {
	s3_plain_http.deny == {{
		"message": "no bucket policy denies requests over plain HTTP (aws:SecureTransport false)",
		"path": ["policy"],
		"resource": "aws_s3_bucket.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
		},
	}
}

test_a_policy_without_the_denial_is_denied if {
	s3_plain_http.deny == {{
		"message": "the bucket policy does not deny requests over plain HTTP (aws:SecureTransport false)",
		"path": ["policy"],
		"resource": "aws_s3_bucket_policy.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_policy": [
				{
					"id": "aws_s3_bucket_policy.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"policy": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": {"AWS": "arn:aws:iam::111122223333:role/trainer"},
									"Action": "s3:GetObject",
									"Resource": "arn:aws:s3:::acme-raw/*",
								},
							],
						},
					},
				},
			],
		},
	}
}

test_an_attached_denial_is_allowed if {
	s3_plain_http.deny == set() with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_policy": [
				{
					"id": "aws_s3_bucket_policy.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"policy": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": {"AWS": "arn:aws:iam::111122223333:role/trainer"},
									"Action": "s3:GetObject",
									"Resource": "arn:aws:s3:::acme-raw/*",
								},
								{
									"Effect": "Deny",
									"Principal": "*",
									"Action": "s3:*",
									"Resource": ["arn:aws:s3:::acme-raw"],
									"Condition": {"Bool": {"aws:SecureTransport": "false"}},
								},
							],
						},
					},
				},
			],
		},
	}
}

test_an_inline_denial_is_allowed if {
	s3_plain_http.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Deny",
					"Principal": "*",
					"Action": "s3:*",
					"Resource": ["arn:aws:s3:::acme-raw"],
					"Condition": {"Bool": {"aws:SecureTransport": "false"}},
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	s3_plain_http.deny == {{
		"message": "the bucket policy does not deny requests over plain HTTP (aws:SecureTransport false)",
		"path": ["policy"],
		"resource": "aws_s3_bucket_policy.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_policy": [
				{
					"id": "aws_s3_bucket_policy.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"policy": {"$unknown": "var.x"},
					},
				},
			],
		},
	}
}

test_a_policy_of_an_unknown_bucket_leaves_it_open if {
	s3_plain_http.deny == {{
		"message": "no bucket policy denies requests over plain HTTP (aws:SecureTransport false)",
		"path": ["policy"],
		"resource": "aws_s3_bucket.raw",
		"unknown": "var.x",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_policy": [
				{
					"id": "aws_s3_bucket_policy.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "var.x"},
						"policy": {
							"Statement": [
								{
									"Effect": "Deny",
									"Principal": "*",
									"Action": "s3:*",
									"Resource": ["arn:aws:s3:::acme-raw"],
									"Condition": {"Bool": {"aws:SecureTransport": "false"}},
								},
							],
						},
					},
				},
			],
		},
	}
}

test_an_unknown_inline_policy_points_at_itself if {
	s3_plain_http.deny == {{
		"message": "no bucket policy denies requests over plain HTTP (aws:SecureTransport false)",
		"path": ["policy"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_statement_that_cannot_be_known_is_pointed_at if {
	document := {"Statement": [
		{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "s3:GetObject", "Resource": "*"},
		{"$unknown": "var.statement"},
	]}
	attached := {"id": "aws_s3_bucket_policy.raw", "name": "raw", "config": {"bucket": "acme-raw", "policy": document}}

	inline := s3_plain_http.deny with input as _input({"policy": document})
	alone := s3_plain_http.deny with input as {"resources": {"aws_s3_bucket_policy": [attached]}}
	{violation.path | some violation in (inline | alone)} == {["policy", "Statement", 1]}
}
