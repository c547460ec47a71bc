package guard.policies.aws.sagemaker_domain_network_test

import data.guard.policies.aws.sagemaker_domain_network

_input(config) := {"resources": {"aws_sagemaker_domain": [{
	"id": "aws_sagemaker_domain.studio",
	"name": "studio",
	"config": config,
}]}}

test_app_network_access_type_left_out_is_denied if {
	sagemaker_domain_network.deny == {{
		"message": "app_network_access_type is not VpcOnly (the default is PublicInternetOnly)",
		"path": ["app_network_access_type"],
		"resource": "aws_sagemaker_domain.studio",
	}} with input as _input({})
}

test_another_app_network_access_type_is_denied if {
	sagemaker_domain_network.deny == {{
		"message": "app_network_access_type is not VpcOnly (the default is PublicInternetOnly)",
		"path": ["app_network_access_type"],
		"resource": "aws_sagemaker_domain.studio",
	}} with input as _input({"app_network_access_type": "OTHER"})
}

test_app_network_access_type_vpconly_is_allowed if {
	sagemaker_domain_network.deny == set() with input as _input({"app_network_access_type": "VpcOnly"})
}

test_an_unknown_app_network_access_type_points_at_itself if {
	sagemaker_domain_network.deny == {{
		"message": "app_network_access_type is not VpcOnly (the default is PublicInternetOnly)",
		"path": ["app_network_access_type"],
		"resource": "aws_sagemaker_domain.studio",
	}} with input as _input({"app_network_access_type": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	sagemaker_domain_network.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"app_network_access_type": "OTHER"},
				},
			],
		},
	}
}
