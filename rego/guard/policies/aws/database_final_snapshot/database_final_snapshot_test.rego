package guard.policies.aws.database_final_snapshot_test

import data.guard.policies.aws.database_final_snapshot

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_skip_final_snapshot_set_to_true_is_denied if {
	database_final_snapshot.deny == {{
		"message": "skip_final_snapshot is true: deleting the database leaves no snapshot",
		"path": ["skip_final_snapshot"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"skip_final_snapshot": true})
}

test_skip_final_snapshot_left_out_is_allowed if {
	database_final_snapshot.deny == set() with input as _input({})
}

test_skip_final_snapshot_set_to_false_is_allowed if {
	database_final_snapshot.deny == set() with input as _input({"skip_final_snapshot": false})
}

test_an_unknown_skip_final_snapshot_points_at_itself if {
	database_final_snapshot.deny == {{
		"message": "skip_final_snapshot is true: deleting the database leaves no snapshot",
		"path": ["skip_final_snapshot"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"skip_final_snapshot": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	database_final_snapshot.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"skip_final_snapshot": true},
				},
			],
		},
	}
}

test_aws_rds_cluster_is_judged_alike if {
	database_final_snapshot.deny == {{
		"message": "skip_final_snapshot is true: deleting the database leaves no snapshot",
		"path": ["skip_final_snapshot"],
		"resource": "aws_rds_cluster.features",
	}} with input as {
		"resources": {
			"aws_rds_cluster": [
				{
					"id": "aws_rds_cluster.features",
					"name": "features",
					"config": {"skip_final_snapshot": true},
				},
			],
		},
	}
}

test_aws_docdb_cluster_is_judged_alike if {
	database_final_snapshot.deny == {{
		"message": "skip_final_snapshot is true: deleting the database leaves no snapshot",
		"path": ["skip_final_snapshot"],
		"resource": "aws_docdb_cluster.features",
	}} with input as {
		"resources": {
			"aws_docdb_cluster": [
				{
					"id": "aws_docdb_cluster.features",
					"name": "features",
					"config": {"skip_final_snapshot": true},
				},
			],
		},
	}
}

test_aws_neptune_cluster_is_judged_alike if {
	database_final_snapshot.deny == {{
		"message": "skip_final_snapshot is true: deleting the database leaves no snapshot",
		"path": ["skip_final_snapshot"],
		"resource": "aws_neptune_cluster.features",
	}} with input as {
		"resources": {
			"aws_neptune_cluster": [
				{
					"id": "aws_neptune_cluster.features",
					"name": "features",
					"config": {"skip_final_snapshot": true},
				},
			],
		},
	}
}

test_aws_redshift_cluster_is_judged_alike if {
	database_final_snapshot.deny == {{
		"message": "skip_final_snapshot is true: deleting the database leaves no snapshot",
		"path": ["skip_final_snapshot"],
		"resource": "aws_redshift_cluster.features",
	}} with input as {
		"resources": {
			"aws_redshift_cluster": [
				{
					"id": "aws_redshift_cluster.features",
					"name": "features",
					"config": {"skip_final_snapshot": true},
				},
			],
		},
	}
}

test_a_read_replica_is_not_judged if {
	database_final_snapshot.deny == set() with input as _input({"replicate_source_db": "main", "skip_final_snapshot": true})
}
