package guard.policies.aws.elasticache_version_unsupported_test

import data.guard.policies.aws.elasticache_version_unsupported

_scope(type, config) := {"resources": {type: [{"id": "x", "name": "x", "config": config}]}}

test_old_versions_of_redis_are_denied if {
	elasticache_version_unsupported.deny == {{
		"resource": "x",
		"path": ["engine_version"],
		"message": "Redis 5.0.6 is out of standard support",
	}} with input as _scope("aws_elasticache_replication_group", {"engine_version": "5.0.6"})
	count(elasticache_version_unsupported.deny) == 1 with input as _scope("aws_elasticache_cluster", {"engine": "redis", "engine_version": "2.6.13"})
}

test_supported_and_unknown_versions_are_allowed if {
	count(elasticache_version_unsupported.deny) == 0 with input as _scope("aws_elasticache_replication_group", {"engine_version": "7.1"})
	count(elasticache_version_unsupported.deny) == 0 with input as _scope("aws_elasticache_replication_group", {"engine_version": {"$unknown": "var.version"}})
	count(elasticache_version_unsupported.deny) == 0 with input as _scope("aws_elasticache_replication_group", {})
}

test_memcached_has_other_numbers if {
	count(elasticache_version_unsupported.deny) == 0 with input as _scope("aws_elasticache_cluster", {"engine": "memcached", "engine_version": "1.6.22"})
}
