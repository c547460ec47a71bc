package guard.policies.aws.firehose_encryption_test

import data.guard.policies.aws.firehose_encryption

_input(config) := {"resources": {"aws_kinesis_firehose_delivery_stream": [{
	"id": "aws_kinesis_firehose_delivery_stream.predictions",
	"name": "predictions",
	"config": config,
}]}}

test_enabled_set_to_false_is_denied if {
	firehose_encryption.deny == {{
		"message": "server_side_encryption is not enabled (it is off by default)",
		"path": ["server_side_encryption", 0, "enabled"],
		"resource": "aws_kinesis_firehose_delivery_stream.predictions",
	}} with input as _input({"server_side_encryption": [{"enabled": false}]})
}

test_enabled_left_out_is_denied if {
	firehose_encryption.deny == {{
		"message": "server_side_encryption is not enabled (it is off by default)",
		"path": ["server_side_encryption", 0, "enabled"],
		"resource": "aws_kinesis_firehose_delivery_stream.predictions",
	}} with input as _input({})
}

test_enabled_set_to_true_is_allowed if {
	firehose_encryption.deny == set() with input as _input({"server_side_encryption": [{"enabled": true}]})
}

test_an_unknown_enabled_points_at_itself if {
	firehose_encryption.deny == {{
		"message": "server_side_encryption is not enabled (it is off by default)",
		"path": ["server_side_encryption", 0, "enabled"],
		"resource": "aws_kinesis_firehose_delivery_stream.predictions",
	}} with input as _input({"server_side_encryption": [{"enabled": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	firehose_encryption.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"server_side_encryption": [{"enabled": false}]},
				},
			],
		},
	}
}

test_a_stream_that_reads_from_kinesis_is_encrypted_there if {
	firehose_encryption.deny == set() with input as _input({
		"kinesis_source_configuration": [{"kinesis_stream_arn": "arn:aws:kinesis:eu-west-1:111122223333:stream/x"}],
	})
}
