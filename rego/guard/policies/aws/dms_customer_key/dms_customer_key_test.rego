package guard.policies.aws.dms_customer_key_test

import data.guard.policies.aws.dms_customer_key

_input(config) := {"resources": {"aws_dms_replication_instance": [{
	"id": "aws_dms_replication_instance.lake",
	"name": "lake",
	"config": config,
}]}}

test_kms_key_arn_left_out_is_denied if {
	dms_customer_key.deny == {{
		"message": "kms_key_arn names no customer key: the instance is under aws/dms",
		"path": ["kms_key_arn"],
		"resource": "aws_dms_replication_instance.lake",
	}} with input as _input({})
}

test_the_alias_of_a_service_key_is_denied if {
	dms_customer_key.deny == {{
		"message": "kms_key_arn names no customer key: the instance is under aws/dms",
		"path": ["kms_key_arn"],
		"resource": "aws_dms_replication_instance.lake",
	}} with input as _input({"kms_key_arn": "alias/aws/service"})
}

test_a_key_of_the_scope_is_allowed if {
	dms_customer_key.deny == set() with input as _input({"kms_key_arn": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]}})
}

test_the_arn_of_a_customer_key_is_allowed if {
	dms_customer_key.deny == set() with input as _input({"kms_key_arn": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"})
}

test_an_unknown_kms_key_arn_points_at_itself if {
	dms_customer_key.deny == {{
		"message": "kms_key_arn names no customer key: the instance is under aws/dms",
		"path": ["kms_key_arn"],
		"resource": "aws_dms_replication_instance.lake",
	}} with input as _input({"kms_key_arn": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	dms_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"kms_key_arn": "OTHER"},
				},
			],
		},
	}
}

_at(type, config) := places if {
	places := {violation.path | some violation in dms_customer_key.deny} with input as {"resources": {type: [{"id": "e", "name": "e", "config": config}]}}
}

_customer := "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"

test_endpoints_with_credentials_need_a_key if {
	_at("aws_dms_endpoint", {"password": "[redacted:literal]"}) == {["kms_key_arn"]}
	_at("aws_dms_endpoint", {"password": "[redacted:literal]", "kms_key_arn": _customer}) == set()
	_at("aws_dms_endpoint", {"secrets_manager_arn": "arn:x"}) == set()
}

test_targets_in_s3_need_a_key if {
	_at("aws_dms_s3_endpoint", {"endpoint_type": "target"}) == {["server_side_encryption_kms_key_id"]}
	_at("aws_dms_s3_endpoint", {"endpoint_type": "target", "server_side_encryption_kms_key_id": _customer}) == set()
	_at("aws_dms_s3_endpoint", {"endpoint_type": "source"}) == set()
}
