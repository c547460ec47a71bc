package guard.policies.aws.sagemaker_notebook_direct_internet_test

import data.guard.policies.aws.sagemaker_notebook_direct_internet

_input(config) := {"resources": {"aws_sagemaker_notebook_instance": [{
	"id": "aws_sagemaker_notebook_instance.lab",
	"name": "lab",
	"config": config,
}]}}

test_direct_internet_access_left_out_is_denied if {
	sagemaker_notebook_direct_internet.deny == {{
		"message": "direct_internet_access is not Disabled (the default is Enabled)",
		"path": ["direct_internet_access"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({})
}

test_another_direct_internet_access_is_denied if {
	sagemaker_notebook_direct_internet.deny == {{
		"message": "direct_internet_access is not Disabled (the default is Enabled)",
		"path": ["direct_internet_access"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({"direct_internet_access": "OTHER"})
}

test_direct_internet_access_disabled_is_allowed if {
	sagemaker_notebook_direct_internet.deny == set() with input as _input({"direct_internet_access": "Disabled"})
}

test_an_unknown_direct_internet_access_points_at_itself if {
	sagemaker_notebook_direct_internet.deny == {{
		"message": "direct_internet_access is not Disabled (the default is Enabled)",
		"path": ["direct_internet_access"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({"direct_internet_access": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	sagemaker_notebook_direct_internet.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"direct_internet_access": "OTHER"},
				},
			],
		},
	}
}
