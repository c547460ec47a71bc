package guard.policies.aws.sagemaker_monitoring_traffic_test

import data.guard.policies.aws.sagemaker_monitoring_traffic

_input(config) := {"resources": {"aws_sagemaker_data_quality_job_definition": [{
	"id": "aws_sagemaker_data_quality_job_definition.drift",
	"name": "drift",
	"config": config,
}]}}

test_enable_inter_container_traffic_encryption_set_to_false_is_denied if {
	sagemaker_monitoring_traffic.deny == {{
		"message": "enable_inter_container_traffic_encryption is not true (the default is false)",
		"path": ["network_config", 0, "enable_inter_container_traffic_encryption"],
		"resource": "aws_sagemaker_data_quality_job_definition.drift",
	}} with input as _input({"network_config": [{"enable_inter_container_traffic_encryption": false}]})
}

test_enable_inter_container_traffic_encryption_left_out_is_denied if {
	sagemaker_monitoring_traffic.deny == {{
		"message": "enable_inter_container_traffic_encryption is not true (the default is false)",
		"path": ["network_config", 0, "enable_inter_container_traffic_encryption"],
		"resource": "aws_sagemaker_data_quality_job_definition.drift",
	}} with input as _input({})
}

test_enable_inter_container_traffic_encryption_set_to_true_is_allowed if {
	sagemaker_monitoring_traffic.deny == set() with input as _input({"network_config": [{"enable_inter_container_traffic_encryption": true}]})
}

test_an_unknown_enable_inter_container_traffic_encryption_points_at_itself if {
	sagemaker_monitoring_traffic.deny == {{
		"message": "enable_inter_container_traffic_encryption is not true (the default is false)",
		"path": ["network_config", 0, "enable_inter_container_traffic_encryption"],
		"resource": "aws_sagemaker_data_quality_job_definition.drift",
	}} with input as _input({"network_config": [{"enable_inter_container_traffic_encryption": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	sagemaker_monitoring_traffic.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"network_config": [{"enable_inter_container_traffic_encryption": false}]},
				},
			],
		},
	}
}
