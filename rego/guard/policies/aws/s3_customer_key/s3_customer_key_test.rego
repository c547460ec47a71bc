package guard.policies.aws.s3_customer_key_test

import data.guard.policies.aws.s3_customer_key

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.raw",
	"name": "raw",
	"config": config,
}]}}

test_the_default_encryption_is_denied if {
	s3_customer_key.deny == {{
		"message": "objects are encrypted with keys of S3: no customer-managed KMS key is the default of the bucket",
		"path": [
			"server_side_encryption_configuration",
			0,
			"rule",
			0,
			"apply_server_side_encryption_by_default",
			0,
			"kms_master_key_id",
		],
		"resource": "aws_s3_bucket.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
		},
	}
}

test_s3_managed_keys_are_denied if {
	s3_customer_key.deny == {{
		"message": "objects are encrypted with keys of S3: no customer-managed KMS key is the default of the bucket",
		"path": [
			"server_side_encryption_configuration",
			0,
			"rule",
			0,
			"apply_server_side_encryption_by_default",
			0,
			"kms_master_key_id",
		],
		"resource": "aws_s3_bucket.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_server_side_encryption_configuration": [
				{
					"id": "aws_s3_bucket_server_side_encryption_configuration.raw",
					"name": "raw",
					"config": {
						"rule": [
							{
								"apply_server_side_encryption_by_default": [{"sse_algorithm": "AES256"}],
							},
						],
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
					},
				},
			],
		},
	}
}

test_the_kms_key_of_the_service_is_denied if {
	s3_customer_key.deny == {{
		"message": "objects are encrypted with keys of S3: no customer-managed KMS key is the default of the bucket",
		"path": [
			"server_side_encryption_configuration",
			0,
			"rule",
			0,
			"apply_server_side_encryption_by_default",
			0,
			"kms_master_key_id",
		],
		"resource": "aws_s3_bucket.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_server_side_encryption_configuration": [
				{
					"id": "aws_s3_bucket_server_side_encryption_configuration.raw",
					"name": "raw",
					"config": {
						"rule": [
							{
								"apply_server_side_encryption_by_default": [{"sse_algorithm": "aws:kms"}],
							},
						],
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
					},
				},
			],
		},
	}
}

test_a_customer_key_is_allowed if {
	s3_customer_key.deny == set() with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_server_side_encryption_configuration": [
				{
					"id": "aws_s3_bucket_server_side_encryption_configuration.raw",
					"name": "raw",
					"config": {
						"rule": [
							{
								"apply_server_side_encryption_by_default": [
									{
										"sse_algorithm": "aws:kms",
										"kms_master_key_id": {
											"$unknown": "aws_kms_key.data.arn",
											"$refs": ["aws_kms_key.data"],
										},
									},
								],
							},
						],
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
					},
				},
			],
		},
	}
}

test_an_inline_customer_key_is_allowed if {
	s3_customer_key.deny == set() with input as _input({
		"server_side_encryption_configuration": [
			{
				"rule": [
					{
						"apply_server_side_encryption_by_default": [
							{
								"sse_algorithm": "aws:kms",
								"kms_master_key_id": {
									"$unknown": "aws_kms_key.data.arn",
									"$refs": ["aws_kms_key.data"],
								},
							},
						],
					},
				],
			},
		],
	})
}

test_an_unknown_key_leaves_it_open if {
	s3_customer_key.deny == {{
		"message": "objects are encrypted with keys of S3: no customer-managed KMS key is the default of the bucket",
		"path": [
			"server_side_encryption_configuration",
			0,
			"rule",
			0,
			"apply_server_side_encryption_by_default",
			0,
			"kms_master_key_id",
		],
		"resource": "aws_s3_bucket.raw",
		"unknown": "var.x",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_server_side_encryption_configuration": [
				{
					"id": "aws_s3_bucket_server_side_encryption_configuration.raw",
					"name": "raw",
					"config": {
						"rule": [
							{
								"apply_server_side_encryption_by_default": [
									{
										"sse_algorithm": "aws:kms",
										"kms_master_key_id": {"$unknown": "var.x"},
									},
								],
							},
						],
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
					},
				},
			],
		},
	}
}
