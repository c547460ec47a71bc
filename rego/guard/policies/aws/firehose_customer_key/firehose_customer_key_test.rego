package guard.policies.aws.firehose_customer_key_test

import data.guard.policies.aws.firehose_customer_key

_input(config) := {"resources": {"aws_kinesis_firehose_delivery_stream": [{
	"id": "aws_kinesis_firehose_delivery_stream.predictions",
	"name": "predictions",
	"config": config,
}]}}

test_key_arn_left_out_is_denied if {
	firehose_customer_key.deny == {{
		"message": "server_side_encryption names no customer key: records are under a key of the service",
		"path": ["server_side_encryption", 0, "key_arn"],
		"resource": "aws_kinesis_firehose_delivery_stream.predictions",
	}} with input as _input({"server_side_encryption": [{"enabled": true}]})
}

test_the_alias_of_a_service_key_is_denied if {
	firehose_customer_key.deny == {{
		"message": "server_side_encryption names no customer key: records are under a key of the service",
		"path": ["server_side_encryption", 0, "key_arn"],
		"resource": "aws_kinesis_firehose_delivery_stream.predictions",
	}} with input as _input({"server_side_encryption": [{"enabled": true, "key_arn": "alias/aws/service"}]})
}

test_a_key_of_the_scope_is_allowed if {
	firehose_customer_key.deny == set() with input as _input({
		"server_side_encryption": [
			{
				"enabled": true,
				"key_arn": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
			},
		],
	})
}

test_the_arn_of_a_customer_key_is_allowed if {
	firehose_customer_key.deny == set() with input as _input({
		"server_side_encryption": [{"enabled": true, "key_arn": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"}],
	})
}

test_an_unknown_key_arn_points_at_itself if {
	firehose_customer_key.deny == {{
		"message": "server_side_encryption names no customer key: records are under a key of the service",
		"path": ["server_side_encryption", 0, "key_arn"],
		"resource": "aws_kinesis_firehose_delivery_stream.predictions",
	}} with input as _input({"server_side_encryption": [{"enabled": true, "key_arn": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	firehose_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"server_side_encryption": [{"enabled": true, "key_arn": "OTHER"}]},
				},
			],
		},
	}
}

test_a_stream_without_encryption_is_another_matter if {
	firehose_customer_key.deny == set() with input as _input({"name": "x"})
}
