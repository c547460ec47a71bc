package guard.policies.aws.memorydb_open_access_test

import data.guard.policies.aws.memorydb_open_access

_input(config) := {"resources": {"aws_memorydb_cluster": [{
	"id": "aws_memorydb_cluster.vectors",
	"name": "vectors",
	"config": config,
}]}}

test_acl_name_open_access_is_denied if {
	memorydb_open_access.deny == {{
		"message": "acl_name is open-access: clients need no password",
		"path": ["acl_name"],
		"resource": "aws_memorydb_cluster.vectors",
	}} with input as _input({"acl_name": "open-access"})
}

test_another_acl_name_is_allowed if {
	memorydb_open_access.deny == set() with input as _input({"acl_name": "SAFE"})
}

test_acl_name_left_out_is_allowed if {
	memorydb_open_access.deny == set() with input as _input({})
}

test_an_unknown_acl_name_points_at_itself if {
	memorydb_open_access.deny == {{
		"message": "acl_name is open-access: clients need no password",
		"path": ["acl_name"],
		"resource": "aws_memorydb_cluster.vectors",
	}} with input as _input({"acl_name": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	memorydb_open_access.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"acl_name": "open-access"},
				},
			],
		},
	}
}
