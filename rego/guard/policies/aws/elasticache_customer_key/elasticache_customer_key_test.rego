package guard.policies.aws.elasticache_customer_key_test

import data.guard.policies.aws.elasticache_customer_key

_input(config) := {"resources": {"aws_elasticache_replication_group": [{
	"id": "aws_elasticache_replication_group.online",
	"name": "online",
	"config": config,
}]}}

test_kms_key_id_left_out_is_denied if {
	elasticache_customer_key.deny == {{
		"message": "kms_key_id names no customer key: the cache is under a key of the service",
		"path": ["kms_key_id"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"at_rest_encryption_enabled": true})
}

test_the_alias_of_a_service_key_is_denied if {
	elasticache_customer_key.deny == {{
		"message": "kms_key_id names no customer key: the cache is under a key of the service",
		"path": ["kms_key_id"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"at_rest_encryption_enabled": true, "kms_key_id": "alias/aws/service"})
}

test_a_key_of_the_scope_is_allowed if {
	elasticache_customer_key.deny == set() with input as _input({
		"at_rest_encryption_enabled": true,
		"kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
	})
}

test_the_arn_of_a_customer_key_is_allowed if {
	elasticache_customer_key.deny == set() with input as _input({
		"at_rest_encryption_enabled": true,
		"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a",
	})
}

test_an_unknown_kms_key_id_points_at_itself if {
	elasticache_customer_key.deny == {{
		"message": "kms_key_id names no customer key: the cache is under a key of the service",
		"path": ["kms_key_id"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"at_rest_encryption_enabled": true, "kms_key_id": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	elasticache_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"at_rest_encryption_enabled": true, "kms_key_id": "OTHER"},
				},
			],
		},
	}
}

test_aws_elasticache_serverless_cache_is_judged_alike if {
	elasticache_customer_key.deny == {{
		"message": "kms_key_id names no customer key: the cache is under a key of the service",
		"path": ["kms_key_id"],
		"resource": "aws_elasticache_serverless_cache.online",
	}} with input as {
		"resources": {
			"aws_elasticache_serverless_cache": [
				{
					"id": "aws_elasticache_serverless_cache.online",
					"name": "online",
					"config": {"at_rest_encryption_enabled": true},
				},
			],
		},
	}
}

test_an_unencrypted_group_is_another_matter if {
	elasticache_customer_key.deny == set() with input as _input({"engine": "redis"})
}
