package guard.policies.aws.transfer_public_test

import data.guard.policies.aws.transfer_public

_input(config) := {"resources": {"aws_transfer_server": [{
	"id": "aws_transfer_server.partners",
	"name": "partners",
	"config": config,
}]}}

test_endpoint_type_left_out_is_denied if {
	transfer_public.deny == {{
		"message": "endpoint_type is not VPC (the default is PUBLIC)",
		"path": ["endpoint_type"],
		"resource": "aws_transfer_server.partners",
	}} with input as _input({})
}

test_another_endpoint_type_is_denied if {
	transfer_public.deny == {{
		"message": "endpoint_type is not VPC (the default is PUBLIC)",
		"path": ["endpoint_type"],
		"resource": "aws_transfer_server.partners",
	}} with input as _input({"endpoint_type": "OTHER"})
}

test_endpoint_type_vpc_is_allowed if {
	transfer_public.deny == set() with input as _input({"endpoint_type": "VPC"})
}

test_endpoint_type_vpc_endpoint_is_allowed if {
	transfer_public.deny == set() with input as _input({"endpoint_type": "VPC_ENDPOINT"})
}

test_an_unknown_endpoint_type_points_at_itself if {
	transfer_public.deny == {{
		"message": "endpoint_type is not VPC (the default is PUBLIC)",
		"path": ["endpoint_type"],
		"resource": "aws_transfer_server.partners",
	}} with input as _input({"endpoint_type": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	transfer_public.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"endpoint_type": "OTHER"},
				},
			],
		},
	}
}
