package guard.policies.aws.keyspaces_customer_key_test

import data.guard.policies.aws.keyspaces_customer_key

_input(config) := {"resources": {"aws_keyspaces_table": [{
	"id": "aws_keyspaces_table.telemetry",
	"name": "telemetry",
	"config": config,
}]}}

test_the_default_key_is_denied if {
	keyspaces_customer_key.deny == {{
		"message": "encryption type is not CUSTOMER_MANAGED_KMS_KEY (the default is AWS_OWNED_KMS_KEY)",
		"path": ["encryption_specification", 0, "type"],
		"resource": "aws_keyspaces_table.telemetry",
	}} with input as _input({"table_name": "rows"})
}

test_the_owned_key_is_denied if {
	keyspaces_customer_key.deny == {{
		"message": "encryption type is not CUSTOMER_MANAGED_KMS_KEY (the default is AWS_OWNED_KMS_KEY)",
		"path": ["encryption_specification", 0, "type"],
		"resource": "aws_keyspaces_table.telemetry",
	}} with input as _input({"encryption_specification": [{"type": "AWS_OWNED_KMS_KEY"}]})
}

test_a_customer_key_is_allowed if {
	keyspaces_customer_key.deny == set() with input as _input({
		"encryption_specification": [
			{
				"type": "CUSTOMER_MANAGED_KMS_KEY",
				"kms_key_identifier": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
			},
		],
	})
}

test_an_unknown_type_points_at_itself if {
	keyspaces_customer_key.deny == {{
		"message": "encryption type is not CUSTOMER_MANAGED_KMS_KEY (the default is AWS_OWNED_KMS_KEY)",
		"path": ["encryption_specification", 0, "type"],
		"resource": "aws_keyspaces_table.telemetry",
	}} with input as _input({"encryption_specification": [{"type": {"$unknown": "var.x"}}]})
}
