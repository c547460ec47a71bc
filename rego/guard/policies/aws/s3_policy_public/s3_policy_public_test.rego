package guard.policies.aws.s3_policy_public_test

import data.guard.policies.aws.s3_policy_public

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.raw",
	"name": "raw",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	s3_policy_public.deny == {{
		"message": "bucket policy allows s3:GetObject to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_s3_bucket_policy.raw",
	}} with input as {
		"resources": {
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
									"Principal": "*",
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

test_an_inline_policy_for_everyone_is_denied if {
	s3_policy_public.deny == {{
		"message": "bucket policy allows s3:GetObject to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "*"},
					"Action": "s3:GetObject",
					"Resource": "arn:aws:s3:::acme-raw/*",
				},
			],
		},
	})
}

test_a_policy_for_a_named_role_is_allowed if {
	s3_policy_public.deny == set() with input as {
		"resources": {
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

test_a_policy_for_the_organisation_is_allowed if {
	s3_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "s3:GetObject",
					"Resource": "arn:aws:s3:::acme-raw/*",
					"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
				},
			],
		},
	})
}

test_a_denial_for_everyone_is_allowed if {
	s3_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Deny",
					"Principal": "*",
					"Action": "s3:GetObject",
					"Resource": "arn:aws:s3:::acme-raw/*",
				},
			],
		},
	})
}

test_a_public_policy_that_the_access_block_restricts_is_allowed if {
	s3_policy_public.deny == set() with input as {
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
									"Principal": "*",
									"Action": "s3:GetObject",
									"Resource": "arn:aws:s3:::acme-raw/*",
								},
							],
						},
					},
				},
			],
			"aws_s3_bucket_public_access_block": [
				{
					"id": "aws_s3_bucket_public_access_block.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"restrict_public_buckets": true,
					},
				},
			],
		},
	}
}

test_an_unknown_policy_points_at_itself if {
	s3_policy_public.deny == {{
		"message": "bucket policy allows unknown actions to everyone",
		"path": ["policy"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_bucket_without_policy_is_allowed if {
	s3_policy_public.deny == set() with input as _input({"bucket": "acme-raw"})
}
