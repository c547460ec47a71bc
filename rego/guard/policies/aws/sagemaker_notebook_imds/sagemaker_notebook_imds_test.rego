package guard.policies.aws.sagemaker_notebook_imds_test

import data.guard.policies.aws.sagemaker_notebook_imds

_input(config) := {"resources": {"aws_sagemaker_notebook_instance": [{
	"id": "aws_sagemaker_notebook_instance.lab",
	"name": "lab",
	"config": config,
}]}}

test_minimum_instance_metadata_service_version_left_out_is_denied if {
	sagemaker_notebook_imds.deny == {{
		"message": "minimum_instance_metadata_service_version is not 2 (version 1 is accepted by default)",
		"path": [
			"instance_metadata_service_configuration",
			0,
			"minimum_instance_metadata_service_version",
		],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({})
}

test_another_minimum_instance_metadata_service_version_is_denied if {
	sagemaker_notebook_imds.deny == {{
		"message": "minimum_instance_metadata_service_version is not 2 (version 1 is accepted by default)",
		"path": [
			"instance_metadata_service_configuration",
			0,
			"minimum_instance_metadata_service_version",
		],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({
		"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": "OTHER"}],
	})
}

test_minimum_instance_metadata_service_version_2_is_allowed if {
	sagemaker_notebook_imds.deny == set() with input as _input({
		"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": "2"}],
	})
}

test_an_unknown_minimum_instance_metadata_service_version_points_at_itself if {
	sagemaker_notebook_imds.deny == {{
		"message": "minimum_instance_metadata_service_version is not 2 (version 1 is accepted by default)",
		"path": [
			"instance_metadata_service_configuration",
			0,
			"minimum_instance_metadata_service_version",
		],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({
		"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": {"$unknown": "var.x"}}],
	})
}

test_other_resources_are_not_judged if {
	sagemaker_notebook_imds.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {
						"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": "OTHER"}],
					},
				},
			],
		},
	}
}
