package guard.policies.aws.elasticache_snapshots_test

import data.guard.policies.aws.elasticache_snapshots

_input(config) := {"resources": {"aws_elasticache_replication_group": [{
	"id": "aws_elasticache_replication_group.online",
	"name": "online",
	"config": config,
}]}}

test_snapshot_retention_limit_left_out_is_denied if {
	elasticache_snapshots.deny == {{
		"message": "snapshot_retention_limit is 0 or absent: no automatic snapshots are kept (the default)",
		"path": ["snapshot_retention_limit"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({})
}

test_snapshot_retention_limit_below_1_is_denied if {
	elasticache_snapshots.deny == {{
		"message": "snapshot_retention_limit is 0 or absent: no automatic snapshots are kept (the default)",
		"path": ["snapshot_retention_limit"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"snapshot_retention_limit": 0})
}

test_snapshot_retention_limit_of_1_is_allowed if {
	elasticache_snapshots.deny == set() with input as _input({"snapshot_retention_limit": 1})
}

test_an_unknown_snapshot_retention_limit_points_at_itself if {
	elasticache_snapshots.deny == {{
		"message": "snapshot_retention_limit is 0 or absent: no automatic snapshots are kept (the default)",
		"path": ["snapshot_retention_limit"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"snapshot_retention_limit": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	elasticache_snapshots.deny == set() with input as {
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

_cluster(config) := {"resources": {"aws_elasticache_cluster": [{"id": "aws_elasticache_cluster.c", "name": "c", "config": config}]}}

test_a_cluster_of_redis_without_snapshots_is_denied if {
	elasticache_snapshots.deny == {{
		"message": "snapshot_retention_limit is 0 or absent: no automatic snapshots are kept (the default)",
		"path": ["snapshot_retention_limit"],
		"resource": "aws_elasticache_cluster.c",
	}} with input as _cluster({"engine": "redis"})
}

test_other_clusters_are_allowed if {
	elasticache_snapshots.deny == set() with input as _cluster({"engine": "redis", "snapshot_retention_limit": 5})
	elasticache_snapshots.deny == set() with input as _cluster({"engine": "memcached"})
	elasticache_snapshots.deny == set() with input as _cluster({"engine": "redis", "replication_group_id": "online"})
}
