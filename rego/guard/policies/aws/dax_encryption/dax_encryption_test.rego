package guard.policies.aws.dax_encryption_test

import data.guard.policies.aws.dax_encryption

_input(config) := {"resources": {"aws_dax_cluster": [{
	"id": "aws_dax_cluster.features",
	"name": "features",
	"config": config,
}]}}

test_enabled_set_to_false_is_denied if {
	dax_encryption.deny == {{
		"message": "server-side encryption is not enabled (it is off by default)",
		"path": ["server_side_encryption", 0, "enabled"],
		"resource": "aws_dax_cluster.features",
	}} with input as _input({"server_side_encryption": [{"enabled": false}]})
}

test_enabled_left_out_is_denied if {
	dax_encryption.deny == {{
		"message": "server-side encryption is not enabled (it is off by default)",
		"path": ["server_side_encryption", 0, "enabled"],
		"resource": "aws_dax_cluster.features",
	}} with input as _input({})
}

test_enabled_set_to_true_is_allowed if {
	dax_encryption.deny == set() with input as _input({"server_side_encryption": [{"enabled": true}]})
}

test_an_unknown_enabled_points_at_itself if {
	dax_encryption.deny == {{
		"message": "server-side encryption is not enabled (it is off by default)",
		"path": ["server_side_encryption", 0, "enabled"],
		"resource": "aws_dax_cluster.features",
	}} with input as _input({"server_side_encryption": [{"enabled": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	dax_encryption.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"server_side_encryption": [{"enabled": false}]},
				},
			],
		},
	}
}
