package guard.policies.aws.sagemaker_notebook_vpc_test

import data.guard.policies.aws.sagemaker_notebook_vpc

_input(config) := {"resources": {"aws_sagemaker_notebook_instance": [{
	"id": "aws_sagemaker_notebook_instance.lab",
	"name": "lab",
	"config": config,
}]}}

test_subnet_id_left_out_is_denied if {
	sagemaker_notebook_vpc.deny == {{
		"message": "subnet_id is missing: the notebook runs outside your VPC",
		"path": ["subnet_id"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({})
}

test_an_empty_subnet_id_is_denied if {
	sagemaker_notebook_vpc.deny == {{
		"message": "subnet_id is missing: the notebook runs outside your VPC",
		"path": ["subnet_id"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({"subnet_id": ""})
}

test_subnet_id_of_the_scope_is_allowed if {
	sagemaker_notebook_vpc.deny == set() with input as _input({"subnet_id": {"$unknown": "aws_resource.other.arn", "$refs": ["aws_resource.other"]}})
}

test_a_literal_subnet_id_is_allowed if {
	sagemaker_notebook_vpc.deny == set() with input as _input({"subnet_id": "given"})
}

test_an_unknown_subnet_id_points_at_itself if {
	sagemaker_notebook_vpc.deny == {{
		"message": "subnet_id is missing: the notebook runs outside your VPC",
		"path": ["subnet_id"],
		"resource": "aws_sagemaker_notebook_instance.lab",
	}} with input as _input({"subnet_id": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	sagemaker_notebook_vpc.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"subnet_id": "OTHER"},
				},
			],
		},
	}
}
