package guard.policies.aws.msk_public_test

import data.guard.policies.aws.msk_public

_input(config) := {"resources": {"aws_msk_cluster": [{
	"id": "aws_msk_cluster.events",
	"name": "events",
	"config": config,
}]}}

test_type_service_provided_eips_is_denied if {
	msk_public.deny == {{
		"message": "public access type is SERVICE_PROVIDED_EIPS: brokers have public addresses",
		"path": ["broker_node_group_info", 0, "connectivity_info", 0, "public_access", 0, "type"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({
		"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": "SERVICE_PROVIDED_EIPS"}]}]}],
	})
}

test_another_type_is_allowed if {
	msk_public.deny == set() with input as _input({
		"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": "SAFE"}]}]}],
	})
}

test_type_left_out_is_allowed if {
	msk_public.deny == set() with input as _input({})
}

test_an_unknown_type_points_at_itself if {
	msk_public.deny == {{
		"message": "public access type is SERVICE_PROVIDED_EIPS: brokers have public addresses",
		"path": ["broker_node_group_info", 0, "connectivity_info", 0, "public_access", 0, "type"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({
		"broker_node_group_info": [{"connectivity_info": [{"public_access": [{"type": {"$unknown": "var.x"}}]}]}],
	})
}

test_other_resources_are_not_judged if {
	msk_public.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {
						"broker_node_group_info": [
							{
								"connectivity_info": [{"public_access": [{"type": "SERVICE_PROVIDED_EIPS"}]}],
							},
						],
					},
				},
			],
		},
	}
}
