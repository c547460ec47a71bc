package guard.policies.aws.sagemaker_domain_sharing_key_test

import data.guard.policies.aws.sagemaker_domain_sharing_key

_input(config) := {"resources": {"aws_sagemaker_domain": [{
	"id": "aws_sagemaker_domain.studio",
	"name": "studio",
	"config": config,
}]}}

test_shared_output_without_key_is_denied if {
	sagemaker_domain_sharing_key.deny == {{
		"message": "notebook output is shared (notebook_output_option Allowed) and s3_kms_key_id is missing",
		"path": ["default_user_settings", 0, "sharing_settings", 0, "s3_kms_key_id"],
		"resource": "aws_sagemaker_domain.studio",
	}} with input as _input({
		"default_user_settings": [
			{
				"sharing_settings": [{"notebook_output_option": "Allowed", "s3_output_path": "s3://x"}],
			},
		],
	})
}

test_shared_output_with_a_key_is_allowed if {
	sagemaker_domain_sharing_key.deny == set() with input as _input({
		"default_user_settings": [
			{
				"sharing_settings": [
					{
						"notebook_output_option": "Allowed",
						"s3_kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
					},
				],
			},
		],
	})
}

test_output_that_is_not_shared_is_allowed if {
	sagemaker_domain_sharing_key.deny == set() with input as _input({"default_user_settings": [{"sharing_settings": [{"notebook_output_option": "Disabled"}]}]})
}

test_a_domain_without_sharing_is_allowed if {
	sagemaker_domain_sharing_key.deny == set() with input as _input({"auth_mode": "IAM"})
}

test_an_unknown_key_points_at_itself if {
	sagemaker_domain_sharing_key.deny == {{
		"message": "notebook output is shared (notebook_output_option Allowed) and s3_kms_key_id is missing",
		"path": ["default_user_settings", 0, "sharing_settings", 0, "s3_kms_key_id"],
		"resource": "aws_sagemaker_domain.studio",
	}} with input as _input({
		"default_user_settings": [
			{
				"sharing_settings": [{"notebook_output_option": "Allowed", "s3_kms_key_id": {"$unknown": "var.x"}}],
			},
		],
	})
}
