package guard.policies.aws.rds_deletion_protection_test

import data.guard.policies.aws.rds_deletion_protection

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_deletion_protection_set_to_false_is_denied if {
	rds_deletion_protection.deny == {{
		"message": "deletion_protection is not true (the default is false)",
		"path": ["deletion_protection"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"deletion_protection": false})
}

test_deletion_protection_left_out_is_denied if {
	rds_deletion_protection.deny == {{
		"message": "deletion_protection is not true (the default is false)",
		"path": ["deletion_protection"],
		"resource": "aws_db_instance.features",
	}} with input as _input({})
}

test_deletion_protection_set_to_true_is_allowed if {
	rds_deletion_protection.deny == set() with input as _input({"deletion_protection": true})
}

test_an_unknown_deletion_protection_points_at_itself if {
	rds_deletion_protection.deny == {{
		"message": "deletion_protection is not true (the default is false)",
		"path": ["deletion_protection"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"deletion_protection": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	rds_deletion_protection.deny == set() with input as {
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

test_aws_rds_cluster_is_judged_alike if {
	rds_deletion_protection.deny == {{
		"message": "deletion_protection is not true (the default is false)",
		"path": ["deletion_protection"],
		"resource": "aws_rds_cluster.features",
	}} with input as {
		"resources": {
			"aws_rds_cluster": [
				{
					"id": "aws_rds_cluster.features",
					"name": "features",
					"config": {"deletion_protection": false},
				},
			],
		},
	}
}

test_aws_rds_global_cluster_is_judged_alike if {
	rds_deletion_protection.deny == {{
		"message": "deletion_protection is not true (the default is false)",
		"path": ["deletion_protection"],
		"resource": "aws_rds_global_cluster.features",
	}} with input as {
		"resources": {
			"aws_rds_global_cluster": [
				{
					"id": "aws_rds_global_cluster.features",
					"name": "features",
					"config": {"deletion_protection": false},
				},
			],
		},
	}
}
