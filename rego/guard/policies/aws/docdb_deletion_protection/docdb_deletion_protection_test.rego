package guard.policies.aws.docdb_deletion_protection_test

import data.guard.policies.aws.docdb_deletion_protection

_input(config) := {"resources": {"aws_docdb_cluster": [{
	"id": "aws_docdb_cluster.reviews",
	"name": "reviews",
	"config": config,
}]}}

test_deletion_protection_set_to_false_is_denied if {
	docdb_deletion_protection.deny == {{
		"message": "deletion_protection is not true (the default is false)",
		"path": ["deletion_protection"],
		"resource": "aws_docdb_cluster.reviews",
	}} with input as _input({"deletion_protection": false})
}

test_deletion_protection_left_out_is_denied if {
	docdb_deletion_protection.deny == {{
		"message": "deletion_protection is not true (the default is false)",
		"path": ["deletion_protection"],
		"resource": "aws_docdb_cluster.reviews",
	}} with input as _input({})
}

test_deletion_protection_set_to_true_is_allowed if {
	docdb_deletion_protection.deny == set() with input as _input({"deletion_protection": true})
}

test_an_unknown_deletion_protection_points_at_itself if {
	docdb_deletion_protection.deny == {{
		"message": "deletion_protection is not true (the default is false)",
		"path": ["deletion_protection"],
		"resource": "aws_docdb_cluster.reviews",
	}} with input as _input({"deletion_protection": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	docdb_deletion_protection.deny == set() with input as {
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
