package guard.policies.aws.elasticache_in_transit_test

import data.guard.policies.aws.elasticache_in_transit

_input(config) := {"resources": {"aws_elasticache_replication_group": [{
	"id": "aws_elasticache_replication_group.online",
	"name": "online",
	"config": config,
}]}}

test_a_group_without_encryption_is_denied if {
	elasticache_in_transit.deny == {{
		"message": "transit_encryption_enabled is not true (the default is false)",
		"path": ["transit_encryption_enabled"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"engine": "redis"})
}

test_encryption_set_to_false_is_denied if {
	elasticache_in_transit.deny == {{
		"message": "transit_encryption_enabled is not true (the default is false)",
		"path": ["transit_encryption_enabled"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"transit_encryption_enabled": false})
}

test_encryption_set_to_true_is_allowed if {
	elasticache_in_transit.deny == set() with input as _input({"transit_encryption_enabled": true, "transit_encryption_mode": "required"})
}

test_a_mode_that_accepts_plain_connections_is_denied if {
	elasticache_in_transit.deny == {{
		"message": "transit_encryption_mode is preferred: connections without TLS are accepted",
		"path": ["transit_encryption_mode"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"transit_encryption_enabled": true, "transit_encryption_mode": "preferred"})
}

test_an_unknown_setting_points_at_itself if {
	elasticache_in_transit.deny == {{
		"message": "transit_encryption_enabled is not true (the default is false)",
		"path": ["transit_encryption_enabled"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"transit_encryption_enabled": {"$unknown": "var.x"}})
}

test_a_member_of_a_global_group_follows_the_primary if {
	elasticache_in_transit.deny == set() with input as _input({"global_replication_group_id": "ldgnf-online"})
}

_cluster(config) := {"resources": {"aws_elasticache_cluster": [{"id": "aws_elasticache_cluster.c", "name": "c", "config": config}]}}

test_a_cluster_without_encryption_is_denied if {
	elasticache_in_transit.deny == {{
		"message": "transit_encryption_enabled is not true (the default is false)",
		"path": ["transit_encryption_enabled"],
		"resource": "aws_elasticache_cluster.c",
	}} with input as _cluster({"engine": "memcached"})
}

test_encrypted_clusters_and_nodes_of_groups_are_allowed if {
	elasticache_in_transit.deny == set() with input as _cluster({"engine": "memcached", "transit_encryption_enabled": true})
	elasticache_in_transit.deny == set() with input as _cluster({"replication_group_id": "online"})
}
