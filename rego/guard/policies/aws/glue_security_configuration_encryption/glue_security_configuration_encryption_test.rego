package guard.policies.aws.glue_security_configuration_encryption_test

import data.guard.policies.aws.glue_security_configuration_encryption

_input(config) := {"resources": {"aws_glue_security_configuration": [{
	"id": "aws_glue_security_configuration.etl",
	"name": "etl",
	"config": config,
}]}}

test_disabled_encryption_is_denied_in_one_finding if {
	glue_security_configuration_encryption.deny == {{
		"message": "no encryption is set for cloudwatch_encryption, s3_encryption (the default mode is DISABLED)",
		"path": [
			"encryption_configuration",
			0,
			"cloudwatch_encryption",
			0,
			"cloudwatch_encryption_mode",
		],
		"resource": "aws_glue_security_configuration.etl",
	}} with input as _input({
		"encryption_configuration": [
			{
				"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "DISABLED"}],
				"job_bookmarks_encryption": [
					{
						"job_bookmarks_encryption_mode": "CSE-KMS",
						"kms_key_arn": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
					},
				],
				"s3_encryption": [{}],
			},
		],
	})
}

test_full_encryption_is_allowed if {
	glue_security_configuration_encryption.deny == set() with input as _input({
		"encryption_configuration": [
			{
				"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}],
				"job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}],
				"s3_encryption": [{"s3_encryption_mode": "SSE-KMS"}],
			},
		],
	})
}

test_encryption_of_s3_with_s3_keys_is_allowed if {
	glue_security_configuration_encryption.deny == set() with input as _input({
		"encryption_configuration": [
			{
				"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}],
				"job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS"}],
				"s3_encryption": [{"s3_encryption_mode": "SSE-S3"}],
			},
		],
	})
}

test_an_unknown_mode_points_at_itself if {
	glue_security_configuration_encryption.deny == {{
		"message": "no encryption is set for job_bookmarks_encryption (the default mode is DISABLED)",
		"path": [
			"encryption_configuration",
			0,
			"job_bookmarks_encryption",
			0,
			"job_bookmarks_encryption_mode",
		],
		"resource": "aws_glue_security_configuration.etl",
	}} with input as _input({
		"encryption_configuration": [
			{
				"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS"}],
				"job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": {"$unknown": "var.x"}}],
				"s3_encryption": [{"s3_encryption_mode": "SSE-S3"}],
			},
		],
	})
}

test_an_unknown_block_points_at_itself if {
	glue_security_configuration_encryption.deny == {{
		"message": "no encryption is set for cloudwatch_encryption, job_bookmarks_encryption, s3_encryption (the default mode is DISABLED)",
		"path": [
			"encryption_configuration",
			0,
			"cloudwatch_encryption",
			0,
			"cloudwatch_encryption_mode",
		],
		"resource": "aws_glue_security_configuration.etl",
	}} with input as _input({"encryption_configuration": {"$unknown": "var.x"}})
}
