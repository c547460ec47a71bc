package guard.policies.aws.s3_mfa_delete_test

import data.guard.policies.aws.s3_mfa_delete

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.raw",
	"name": "raw",
	"config": config,
}]}}

test_versioning_without_mfa_delete_is_denied if {
	s3_mfa_delete.deny == {{
		"message": "mfa_delete is not Enabled (the default is Disabled)",
		"path": ["versioning_configuration", 0, "mfa_delete"],
		"resource": "aws_s3_bucket_versioning.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket_versioning": [
				{
					"id": "aws_s3_bucket_versioning.raw",
					"name": "raw",
					"config": {"versioning_configuration": [{"status": "Enabled"}]},
				},
			],
		},
	}
}

test_versioning_with_mfa_delete_is_allowed if {
	s3_mfa_delete.deny == set() with input as {
		"resources": {
			"aws_s3_bucket_versioning": [
				{
					"id": "aws_s3_bucket_versioning.raw",
					"name": "raw",
					"config": {
						"versioning_configuration": [{"status": "Enabled", "mfa_delete": "Enabled"}],
					},
				},
			],
		},
	}
}

test_suspended_versioning_is_another_matter if {
	s3_mfa_delete.deny == set() with input as {
		"resources": {
			"aws_s3_bucket_versioning": [
				{
					"id": "aws_s3_bucket_versioning.raw",
					"name": "raw",
					"config": {"versioning_configuration": [{"status": "Suspended"}]},
				},
			],
		},
	}
}

test_an_unknown_value_points_at_itself if {
	s3_mfa_delete.deny == {{
		"message": "mfa_delete is not Enabled (the default is Disabled)",
		"path": ["versioning_configuration", 0, "mfa_delete"],
		"resource": "aws_s3_bucket_versioning.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket_versioning": [
				{
					"id": "aws_s3_bucket_versioning.raw",
					"name": "raw",
					"config": {
						"versioning_configuration": [{"status": "Enabled", "mfa_delete": {"$unknown": "var.x"}}],
					},
				},
			],
		},
	}
}

test_inline_versioning_without_mfa_delete_is_denied if {
	s3_mfa_delete.deny == {{
		"message": "mfa_delete is not true (the default is false)",
		"path": ["versioning", 0, "mfa_delete"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"versioning": [{"enabled": true}]})
}

test_inline_versioning_with_mfa_delete_is_allowed if {
	s3_mfa_delete.deny == set() with input as _input({"versioning": [{"enabled": true, "mfa_delete": true}]})
}

test_a_bucket_without_versioning_is_another_matter if {
	s3_mfa_delete.deny == set() with input as _input({"bucket": "acme-raw"})
}
