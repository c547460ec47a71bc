package guard.policies.aws.elasticache_authentication_test

import data.guard.policies.aws.elasticache_authentication

_input(config) := {"resources": {"aws_elasticache_replication_group": [{
	"id": "aws_elasticache_replication_group.online",
	"name": "online",
	"config": config,
}]}}

test_a_group_without_authentication_is_denied if {
	elasticache_authentication.deny == {{
		"message": "neither user_group_ids nor auth_token is set: the cache asks for no password",
		"path": ["user_group_ids"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"transit_encryption_enabled": true})
}

test_an_empty_list_of_user_groups_is_denied if {
	elasticache_authentication.deny == {{
		"message": "neither user_group_ids nor auth_token is set: the cache asks for no password",
		"path": ["user_group_ids"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"user_group_ids": []})
}

test_a_user_group_is_allowed if {
	elasticache_authentication.deny == set() with input as _input({
		"user_group_ids": [
			{
				"$unknown": "aws_elasticache_user_group.online.arn",
				"$refs": ["aws_elasticache_user_group.online"],
			},
		],
	})
}

test_an_auth_token_is_allowed if {
	elasticache_authentication.deny == set() with input as _input({"auth_token": "[redacted:literal]"})
}

test_a_token_from_a_variable_is_allowed if {
	elasticache_authentication.deny == set() with input as _input({"auth_token": {"$unknown": "var.x"}})
}

test_unknown_user_groups_point_at_themselves if {
	elasticache_authentication.deny == {{
		"message": "neither user_group_ids nor auth_token is set: the cache asks for no password",
		"path": ["user_group_ids"],
		"resource": "aws_elasticache_replication_group.online",
	}} with input as _input({"user_group_ids": {"$unknown": "var.x"}})
}
