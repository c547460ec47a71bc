package guard.policies.aws.memorydb_tls_test

import data.guard.policies.aws.memorydb_tls

_input(config) := {"resources": {"aws_memorydb_cluster": [{
	"id": "aws_memorydb_cluster.vectors",
	"name": "vectors",
	"config": config,
}]}}

test_tls_enabled_set_to_false_is_denied if {
	memorydb_tls.deny == {{
		"message": "tls_enabled is false: clients connect in the clear",
		"path": ["tls_enabled"],
		"resource": "aws_memorydb_cluster.vectors",
	}} with input as _input({"tls_enabled": false})
}

test_tls_enabled_left_out_is_allowed if {
	memorydb_tls.deny == set() with input as _input({})
}

test_tls_enabled_set_to_true_is_allowed if {
	memorydb_tls.deny == set() with input as _input({"tls_enabled": true})
}

test_an_unknown_tls_enabled_points_at_itself if {
	memorydb_tls.deny == {{
		"message": "tls_enabled is false: clients connect in the clear",
		"path": ["tls_enabled"],
		"resource": "aws_memorydb_cluster.vectors",
	}} with input as _input({"tls_enabled": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	memorydb_tls.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"tls_enabled": false},
				},
			],
		},
	}
}
