package guard.policies.aws.dynamodb_customer_key_test

import data.guard.policies.aws.dynamodb_customer_key

_input(config) := {"resources": {"aws_dynamodb_table": [{
	"id": "aws_dynamodb_table.features",
	"name": "features",
	"config": config,
}]}}

test_kms_key_arn_left_out_is_denied if {
	dynamodb_customer_key.deny == {{
		"message": "server_side_encryption names no customer key: the table is under a key of the service",
		"path": ["server_side_encryption", 0, "kms_key_arn"],
		"resource": "aws_dynamodb_table.features",
	}} with input as _input({})
}

test_the_alias_of_a_service_key_is_denied if {
	dynamodb_customer_key.deny == {{
		"message": "server_side_encryption names no customer key: the table is under a key of the service",
		"path": ["server_side_encryption", 0, "kms_key_arn"],
		"resource": "aws_dynamodb_table.features",
	}} with input as _input({"server_side_encryption": [{"kms_key_arn": "alias/aws/service"}]})
}

test_a_key_of_the_scope_is_allowed if {
	dynamodb_customer_key.deny == set() with input as _input({
		"server_side_encryption": [{"kms_key_arn": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]}}],
	})
}

test_the_arn_of_a_customer_key_is_allowed if {
	dynamodb_customer_key.deny == set() with input as _input({
		"server_side_encryption": [{"kms_key_arn": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"}],
	})
}

test_an_unknown_kms_key_arn_points_at_itself if {
	dynamodb_customer_key.deny == {{
		"message": "server_side_encryption names no customer key: the table is under a key of the service",
		"path": ["server_side_encryption", 0, "kms_key_arn"],
		"resource": "aws_dynamodb_table.features",
	}} with input as _input({"server_side_encryption": [{"kms_key_arn": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	dynamodb_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"server_side_encryption": [{"kms_key_arn": "OTHER"}]},
				},
			],
		},
	}
}

_key := "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"

test_a_key_that_is_switched_off_is_denied if {
	dynamodb_customer_key.deny == {{
		"message": "enabled is false: the named key is not used and the table is under a key of the service",
		"path": ["server_side_encryption", 0, "enabled"],
		"resource": "aws_dynamodb_table.features",
	}} with input as _input({"server_side_encryption": [{"enabled": false, "kms_key_arn": _key}]})
}

test_replicas_need_keys_of_their_own if {
	keyed := [{"enabled": true, "kms_key_arn": _key}]
	denied := dynamodb_customer_key.deny with input as _input({"server_side_encryption": keyed, "replica": [
		{"region_name": "eu-central-1", "kms_key_arn": _key},
		{"region_name": "eu-north-1"},
	]})
	{violation.path | some violation in denied} == {["replica", 1, "kms_key_arn"]}
}

test_a_replica_resource_without_a_key_is_denied if {
	denied := dynamodb_customer_key.deny with input as {"resources": {"aws_dynamodb_table_replica": [
		{"id": "r", "name": "r", "config": {}},
		{"id": "s", "name": "s", "config": {"kms_key_arn": _key}},
	]}}
	{[violation.resource, violation.path] | some violation in denied} == {["r", ["kms_key_arn"]]}
}
