package guard.policies.aws.neptune_deletion_protection_test

import data.guard.policies.aws.neptune_deletion_protection

_input(config) := {"resources": {"aws_neptune_cluster": [{
	"id": "aws_neptune_cluster.graph",
	"name": "graph",
	"config": config,
}]}}

test_deletion_protection_set_to_false_is_denied if {
	neptune_deletion_protection.deny == {{
		"message": "deletion_protection is not true (the default is false)",
		"path": ["deletion_protection"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"deletion_protection": false})
}

test_deletion_protection_left_out_is_denied if {
	neptune_deletion_protection.deny == {{
		"message": "deletion_protection is not true (the default is false)",
		"path": ["deletion_protection"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({})
}

test_deletion_protection_set_to_true_is_allowed if {
	neptune_deletion_protection.deny == set() with input as _input({"deletion_protection": true})
}

test_an_unknown_deletion_protection_points_at_itself if {
	neptune_deletion_protection.deny == {{
		"message": "deletion_protection is not true (the default is false)",
		"path": ["deletion_protection"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"deletion_protection": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	neptune_deletion_protection.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"deletion_protection": false},
				},
			],
		},
	}
}
