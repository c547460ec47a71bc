package guard.policies.aws.sagemaker_model_network_isolation_test

import data.guard.policies.aws.sagemaker_model_network_isolation

_input(config) := {"resources": {"aws_sagemaker_model": [{
	"id": "aws_sagemaker_model.ranker",
	"name": "ranker",
	"config": config,
}]}}

test_enable_network_isolation_set_to_false_is_denied if {
	sagemaker_model_network_isolation.deny == {{
		"message": "enable_network_isolation is not true (the default is false)",
		"path": ["enable_network_isolation"],
		"resource": "aws_sagemaker_model.ranker",
	}} with input as _input({"enable_network_isolation": false})
}

test_enable_network_isolation_left_out_is_denied if {
	sagemaker_model_network_isolation.deny == {{
		"message": "enable_network_isolation is not true (the default is false)",
		"path": ["enable_network_isolation"],
		"resource": "aws_sagemaker_model.ranker",
	}} with input as _input({})
}

test_enable_network_isolation_set_to_true_is_allowed if {
	sagemaker_model_network_isolation.deny == set() with input as _input({"enable_network_isolation": true})
}

test_an_unknown_enable_network_isolation_points_at_itself if {
	sagemaker_model_network_isolation.deny == {{
		"message": "enable_network_isolation is not true (the default is false)",
		"path": ["enable_network_isolation"],
		"resource": "aws_sagemaker_model.ranker",
	}} with input as _input({"enable_network_isolation": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	sagemaker_model_network_isolation.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"enable_network_isolation": false},
				},
			],
		},
	}
}
