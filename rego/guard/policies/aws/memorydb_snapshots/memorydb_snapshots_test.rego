package guard.policies.aws.memorydb_snapshots_test

import data.guard.policies.aws.memorydb_snapshots

_input(config) := {"resources": {"aws_memorydb_cluster": [{
	"id": "aws_memorydb_cluster.vectors",
	"name": "vectors",
	"config": config,
}]}}

test_snapshot_retention_limit_left_out_is_denied if {
	memorydb_snapshots.deny == {{
		"message": "snapshot_retention_limit is 0 or absent: no automatic snapshots are kept (the default)",
		"path": ["snapshot_retention_limit"],
		"resource": "aws_memorydb_cluster.vectors",
	}} with input as _input({})
}

test_snapshot_retention_limit_below_1_is_denied if {
	memorydb_snapshots.deny == {{
		"message": "snapshot_retention_limit is 0 or absent: no automatic snapshots are kept (the default)",
		"path": ["snapshot_retention_limit"],
		"resource": "aws_memorydb_cluster.vectors",
	}} with input as _input({"snapshot_retention_limit": 0})
}

test_snapshot_retention_limit_of_1_is_allowed if {
	memorydb_snapshots.deny == set() with input as _input({"snapshot_retention_limit": 1})
}

test_an_unknown_snapshot_retention_limit_points_at_itself if {
	memorydb_snapshots.deny == {{
		"message": "snapshot_retention_limit is 0 or absent: no automatic snapshots are kept (the default)",
		"path": ["snapshot_retention_limit"],
		"resource": "aws_memorydb_cluster.vectors",
	}} with input as _input({"snapshot_retention_limit": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	memorydb_snapshots.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"snapshot_retention_limit": "OTHER"},
				},
			],
		},
	}
}
