package guard.policies.aws.neptune_encryption_test

import data.guard.policies.aws.neptune_encryption

_input(config) := {"resources": {"aws_neptune_cluster": [{
	"id": "aws_neptune_cluster.graph",
	"name": "graph",
	"config": config,
}]}}

test_storage_encrypted_set_to_false_is_denied if {
	neptune_encryption.deny == {{
		"message": "storage_encrypted is not true (the default is false)",
		"path": ["storage_encrypted"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"storage_encrypted": false})
}

test_storage_encrypted_left_out_is_denied if {
	neptune_encryption.deny == {{
		"message": "storage_encrypted is not true (the default is false)",
		"path": ["storage_encrypted"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({})
}

test_storage_encrypted_set_to_true_is_allowed if {
	neptune_encryption.deny == set() with input as _input({"storage_encrypted": true})
}

test_an_unknown_storage_encrypted_points_at_itself if {
	neptune_encryption.deny == {{
		"message": "storage_encrypted is not true (the default is false)",
		"path": ["storage_encrypted"],
		"resource": "aws_neptune_cluster.graph",
	}} with input as _input({"storage_encrypted": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	neptune_encryption.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"storage_encrypted": false},
				},
			],
		},
	}
}

test_a_cluster_from_a_snapshot_follows_the_snapshot if {
	neptune_encryption.deny == set() with input as _input({"snapshot_identifier": "g"})
}

_global(config) := {"resources": {"aws_neptune_global_cluster": [{"id": "aws_neptune_global_cluster.g", "name": "g", "config": config}]}}

test_a_global_cluster_without_encryption_is_denied if {
	neptune_encryption.deny == {{
		"message": "storage_encrypted is not true (the default is false)",
		"path": ["storage_encrypted"],
		"resource": "aws_neptune_global_cluster.g",
	}} with input as _global({"engine": "neptune"})
}

test_global_clusters_that_are_encrypted_or_made_from_another_are_allowed if {
	neptune_encryption.deny == set() with input as _global({"storage_encrypted": true})
	neptune_encryption.deny == set() with input as _global({"source_db_cluster_identifier": "arn:aws:rds:eu-west-1:111122223333:cluster:c"})
}
