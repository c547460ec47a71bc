package guard.policies.aws.sagemaker_notebook_root_test

import data.guard.policies.aws.sagemaker_notebook_root

_input(config) := {"resources": {"aws_sagemaker_notebook_instance": [{
	"id": "aws_sagemaker_notebook_instance.lab",
	"name": "lab",
	"config": config,
}]}}

test_root_access_left_out_is_denied if {
	sagemaker_notebook_root.deny == {{
		"message": "root_access is not Disabled (the default is Enabled)",
		"path": ["root_access"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({})
}

test_another_root_access_is_denied if {
	sagemaker_notebook_root.deny == {{
		"message": "root_access is not Disabled (the default is Enabled)",
		"path": ["root_access"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({"root_access": "OTHER"})
}

test_root_access_disabled_is_allowed if {
	sagemaker_notebook_root.deny == set() with input as _input({"root_access": "Disabled"})
}

test_an_unknown_root_access_points_at_itself if {
	sagemaker_notebook_root.deny == {{
		"message": "root_access is not Disabled (the default is Enabled)",
		"path": ["root_access"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({"root_access": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	sagemaker_notebook_root.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"root_access": "OTHER"},
				},
			],
		},
	}
}
