package guard.policies.aws.elasticache_at_rest_test

import data.guard.policies.aws.elasticache_at_rest

_input(config) := {"resources": {"aws_elasticache_replication_group": [{
	"id": "aws_elasticache_replication_group.online",
	"name": "online",
	"config": config,
}]}}

test_a_group_without_encryption_is_denied if {
	elasticache_at_rest.deny == {{
		"message": "at_rest_encryption_enabled is not true (the default for Redis OSS is false)",
		"path": ["at_rest_encryption_enabled"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"engine": "redis"})
}

test_encryption_set_to_false_is_denied if {
	elasticache_at_rest.deny == {{
		"message": "at_rest_encryption_enabled is not true (the default for Redis OSS is false)",
		"path": ["at_rest_encryption_enabled"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"at_rest_encryption_enabled": false})
}

test_encryption_set_to_true_is_allowed if {
	elasticache_at_rest.deny == set() with input as _input({"at_rest_encryption_enabled": true})
}

test_encryption_written_as_text_is_allowed if {
	elasticache_at_rest.deny == set() with input as _input({"at_rest_encryption_enabled": "true"})
}

test_valkey_encrypts_by_default if {
	elasticache_at_rest.deny == set() with input as _input({"engine": "valkey"})
}

test_valkey_that_is_told_not_to_encrypt_is_denied if {
	elasticache_at_rest.deny == {{
		"message": "at_rest_encryption_enabled is false",
		"path": ["at_rest_encryption_enabled"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"engine": "valkey", "at_rest_encryption_enabled": false})
}

test_an_unknown_setting_points_at_itself if {
	elasticache_at_rest.deny == {{
		"message": "at_rest_encryption_enabled is not true (the default for Redis OSS is false)",
		"path": ["at_rest_encryption_enabled"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"at_rest_encryption_enabled": {"$unknown": "var.x"}})
}

test_a_member_of_a_global_group_follows_the_primary if {
	elasticache_at_rest.deny == set() with input as _input({"global_replication_group_id": "ldgnf-online"})
}
