package guard.policies.aws.sagemaker_notebook_platform_test

import data.guard.policies.aws.sagemaker_notebook_platform

_input(config) := {"resources": {"aws_sagemaker_notebook_instance": [{
	"id": "aws_sagemaker_notebook_instance.lab",
	"name": "lab",
	"config": config,
}]}}

test_platform_identifier_notebook_al1_v1_is_denied if {
	sagemaker_notebook_platform.deny == {{
		"message": "platform_identifier names a platform that receives no more fixes",
		"path": ["platform_identifier"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({"platform_identifier": "notebook-al1-v1"})
}

test_platform_identifier_notebook_al2_v1_is_denied if {
	sagemaker_notebook_platform.deny == {{
		"message": "platform_identifier names a platform that receives no more fixes",
		"path": ["platform_identifier"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({"platform_identifier": "notebook-al2-v1"})
}

test_another_platform_identifier_is_allowed if {
	sagemaker_notebook_platform.deny == set() with input as _input({"platform_identifier": "SAFE"})
}

test_platform_identifier_left_out_is_allowed if {
	sagemaker_notebook_platform.deny == set() with input as _input({})
}

test_an_unknown_platform_identifier_points_at_itself if {
	sagemaker_notebook_platform.deny == {{
		"message": "platform_identifier names a platform that receives no more fixes",
		"path": ["platform_identifier"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({"platform_identifier": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	sagemaker_notebook_platform.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"platform_identifier": "notebook-al1-v1"},
				},
			],
		},
	}
}
