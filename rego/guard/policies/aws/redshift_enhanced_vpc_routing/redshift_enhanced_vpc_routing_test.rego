package guard.policies.aws.redshift_enhanced_vpc_routing_test

import data.guard.policies.aws.redshift_enhanced_vpc_routing

_input(config) := {"resources": {"aws_redshift_cluster": [{
	"id": "aws_redshift_cluster.dwh",
	"name": "dwh",
	"config": config,
}]}}

test_enhanced_vpc_routing_set_to_false_is_denied if {
	redshift_enhanced_vpc_routing.deny == {{
		"message": "enhanced_vpc_routing is not true (the default is false)",
		"path": ["enhanced_vpc_routing"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"enhanced_vpc_routing": false})
}

test_enhanced_vpc_routing_left_out_is_denied if {
	redshift_enhanced_vpc_routing.deny == {{
		"message": "enhanced_vpc_routing is not true (the default is false)",
		"path": ["enhanced_vpc_routing"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({})
}

test_enhanced_vpc_routing_set_to_true_is_allowed if {
	redshift_enhanced_vpc_routing.deny == set() with input as _input({"enhanced_vpc_routing": true})
}

test_an_unknown_enhanced_vpc_routing_points_at_itself if {
	redshift_enhanced_vpc_routing.deny == {{
		"message": "enhanced_vpc_routing is not true (the default is false)",
		"path": ["enhanced_vpc_routing"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"enhanced_vpc_routing": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	redshift_enhanced_vpc_routing.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"enhanced_vpc_routing": false},
				},
			],
		},
	}
}

test_aws_redshiftserverless_workgroup_is_judged_alike if {
	redshift_enhanced_vpc_routing.deny == {{
		"message": "enhanced_vpc_routing is not true (the default is false)",
		"path": ["enhanced_vpc_routing"],
		"resource": "aws_redshiftserverless_workgroup.dwh",
	}} with input as {
		"resources": {
			"aws_redshiftserverless_workgroup": [
				{
					"id": "aws_redshiftserverless_workgroup.dwh",
					"name": "dwh",
					"config": {"enhanced_vpc_routing": false},
				},
			],
		},
	}
}
