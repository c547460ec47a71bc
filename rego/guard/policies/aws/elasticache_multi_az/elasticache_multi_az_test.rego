package guard.policies.aws.elasticache_multi_az_test

import data.guard.policies.aws.elasticache_multi_az

_scope(config) := {"resources": {"aws_elasticache_replication_group": [{"id": "aws_elasticache_replication_group.x", "name": "x", "config": config}]}}

_paths(config) := paths if {
	paths := {violation.path | some violation in elasticache_multi_az.deny} with input as _scope(config)
}

test_groups_without_failover_are_denied_once if {
	_paths({}) == {["automatic_failover_enabled"]}
	_paths({"automatic_failover_enabled": false, "multi_az_enabled": false}) == {["automatic_failover_enabled"]}
	_paths({"automatic_failover_enabled": {"$unknown": "var.failover"}}) == {["automatic_failover_enabled"]}
}

test_failover_inside_one_zone_is_denied if {
	_paths({"automatic_failover_enabled": true}) == {["multi_az_enabled"]}
}

test_failover_across_zones_and_sharded_groups_are_allowed if {
	_paths({"automatic_failover_enabled": true, "multi_az_enabled": true}) == set()
	_paths({"num_node_groups": 3}) == set()
}

_nodes(config) := paths if {
	paths := {violation.path | some violation in elasticache_multi_az.deny} with input as {"resources": {"aws_elasticache_cluster": [{"id": "c", "name": "c", "config": config}]}}
}

test_nodes_of_memcached_in_one_zone_are_denied if {
	_nodes({"engine": "memcached", "num_cache_nodes": 2}) == {["az_mode"]}
	_nodes({"engine": "memcached", "num_cache_nodes": 2, "az_mode": "single-az"}) == {["az_mode"]}
}

test_spread_nodes_and_single_ones_are_allowed if {
	_nodes({"engine": "memcached", "num_cache_nodes": 2, "az_mode": "cross-az"}) == set()
	_nodes({"engine": "memcached", "num_cache_nodes": 1}) == set()
}
