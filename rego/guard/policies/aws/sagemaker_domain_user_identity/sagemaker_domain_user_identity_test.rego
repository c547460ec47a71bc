package guard.policies.aws.sagemaker_domain_user_identity_test

import data.guard.policies.aws.sagemaker_domain_user_identity

_input(config) := {"resources": {"aws_sagemaker_domain": [{
	"id": "aws_sagemaker_domain.studio",
	"name": "studio",
	"config": config,
}]}}

test_execution_role_identity_config_left_out_is_denied if {
	sagemaker_domain_user_identity.deny == {{
		"message": "execution_role_identity_config is not USER_PROFILE_NAME (the default is DISABLED)",
		"path": ["domain_settings", 0, "execution_role_identity_config"],
		"resource": "aws_sagemaker_domain.studio",
	}} with input as _input({})
}

test_another_execution_role_identity_config_is_denied if {
	sagemaker_domain_user_identity.deny == {{
		"message": "execution_role_identity_config is not USER_PROFILE_NAME (the default is DISABLED)",
		"path": ["domain_settings", 0, "execution_role_identity_config"],
		"resource": "aws_sagemaker_domain.studio",
	}} with input as _input({"domain_settings": [{"execution_role_identity_config": "OTHER"}]})
}

test_execution_role_identity_config_user_profile_name_is_allowed if {
	sagemaker_domain_user_identity.deny == set() with input as _input({"domain_settings": [{"execution_role_identity_config": "USER_PROFILE_NAME"}]})
}

test_an_unknown_execution_role_identity_config_points_at_itself if {
	sagemaker_domain_user_identity.deny == {{
		"message": "execution_role_identity_config is not USER_PROFILE_NAME (the default is DISABLED)",
		"path": ["domain_settings", 0, "execution_role_identity_config"],
		"resource": "aws_sagemaker_domain.studio",
	}} with input as _input({"domain_settings": [{"execution_role_identity_config": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	sagemaker_domain_user_identity.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"domain_settings": [{"execution_role_identity_config": "OTHER"}]},
				},
			],
		},
	}
}
