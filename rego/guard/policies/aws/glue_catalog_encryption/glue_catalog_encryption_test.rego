package guard.policies.aws.glue_catalog_encryption_test

import data.guard.policies.aws.glue_catalog_encryption

_input(config) := {"resources": {"aws_glue_data_catalog_encryption_settings": [{
	"id": "aws_glue_data_catalog_encryption_settings.region",
	"name": "region",
	"config": config,
}]}}

test_catalog_encryption_mode_left_out_is_denied if {
	glue_catalog_encryption.deny == {{
		"message": "catalog_encryption_mode is DISABLED or absent",
		"path": [
			"data_catalog_encryption_settings",
			0,
			"encryption_at_rest",
			0,
			"catalog_encryption_mode",
		],
		"resource": "aws_glue_data_catalog_encryption_settings.region",
	}} with input as _input({})
}

test_another_catalog_encryption_mode_is_denied if {
	glue_catalog_encryption.deny == {{
		"message": "catalog_encryption_mode is DISABLED or absent",
		"path": [
			"data_catalog_encryption_settings",
			0,
			"encryption_at_rest",
			0,
			"catalog_encryption_mode",
		],
		"resource": "aws_glue_data_catalog_encryption_settings.region",
	}} with input as _input({
		"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": "OTHER"}]}],
	})
}

test_catalog_encryption_mode_sse_kms_is_allowed if {
	glue_catalog_encryption.deny == set() with input as _input({
		"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": "SSE-KMS"}]}],
	})
}

test_catalog_encryption_mode_sse_kms_with_service_role_is_allowed if {
	glue_catalog_encryption.deny == set() with input as _input({
		"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": "SSE-KMS-WITH-SERVICE-ROLE"}]}],
	})
}

test_an_unknown_catalog_encryption_mode_points_at_itself if {
	glue_catalog_encryption.deny == {{
		"message": "catalog_encryption_mode is DISABLED or absent",
		"path": [
			"data_catalog_encryption_settings",
			0,
			"encryption_at_rest",
			0,
			"catalog_encryption_mode",
		],
		"resource": "aws_glue_data_catalog_encryption_settings.region",
	}} with input as _input({
		"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": {"$unknown": "var.x"}}]}],
	})
}

test_other_resources_are_not_judged if {
	glue_catalog_encryption.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {
						"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": "OTHER"}]}],
					},
				},
			],
		},
	}
}
