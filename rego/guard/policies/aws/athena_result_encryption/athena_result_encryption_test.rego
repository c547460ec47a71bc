package guard.policies.aws.athena_result_encryption_test

import data.guard.policies.aws.athena_result_encryption

_input(config) := {"resources": {"aws_athena_workgroup": [{
	"id": "aws_athena_workgroup.science",
	"name": "science",
	"config": config,
}]}}

test_a_workgroup_without_encryption_is_denied if {
	athena_result_encryption.deny == {{
		"message": "result_configuration names no encryption: results get the default of their bucket",
		"path": ["configuration", 0, "result_configuration", 0, "encryption_configuration"],
		"resource": "aws_athena_workgroup.science",
	}} with input as _input({"configuration": [{"result_configuration": [{"output_location": "s3://acme-results/"}]}]})
}

test_a_workgroup_with_encryption_is_allowed if {
	athena_result_encryption.deny == set() with input as _input({
		"configuration": [
			{
				"result_configuration": [{"encryption_configuration": [{"encryption_option": "SSE_S3"}]}],
			},
		],
	})
}

test_managed_results_are_allowed if {
	athena_result_encryption.deny == set() with input as _input({"configuration": [{"managed_query_results_configuration": [{"enabled": true}]}]})
}

test_a_dynamic_block_points_at_itself if {
	athena_result_encryption.deny == {{
		"message": "result_configuration names no encryption: results get the default of their bucket",
		"path": ["configuration", 0, "result_configuration", 0, "encryption_configuration"],
		"resource": "aws_athena_workgroup.science",
	}} with input as _input({"configuration": [{"result_configuration": {"$unknown": "var.x"}}]})
}

test_a_database_without_encryption_is_denied if {
	athena_result_encryption.deny == {{
		"message": "encryption_configuration is missing: results get the default of their bucket",
		"path": ["encryption_configuration"],
		"resource": "aws_athena_database.lake",
	}} with input as {
		"resources": {
			"aws_athena_database": [
				{
					"id": "aws_athena_database.lake",
					"name": "lake",
					"config": {"bucket": "acme-results"},
				},
			],
		},
	}
}

test_a_database_with_encryption_is_allowed if {
	athena_result_encryption.deny == set() with input as {
		"resources": {
			"aws_athena_database": [
				{
					"id": "aws_athena_database.lake",
					"name": "lake",
					"config": {
						"encryption_configuration": [
							{
								"encryption_option": "SSE_KMS",
								"kms_key": {
									"$unknown": "aws_kms_key.data.arn",
									"$refs": ["aws_kms_key.data"],
								},
							},
						],
					},
				},
			],
		},
	}
}
