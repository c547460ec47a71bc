package guard.policies.aws.kinesis_stream_encryption_test

import data.guard.policies.aws.kinesis_stream_encryption

_input(config) := {"resources": {"aws_kinesis_stream": [{
	"id": "aws_kinesis_stream.clicks",
	"name": "clicks",
	"config": config,
}]}}

test_encryption_type_left_out_is_denied if {
	kinesis_stream_encryption.deny == {{
		"message": "encryption_type is not KMS (the default is NONE)",
		"path": ["encryption_type"],
		"resource": "aws_kinesis_stream.clicks",
	}} with input as _input({})
}

test_another_encryption_type_is_denied if {
	kinesis_stream_encryption.deny == {{
		"message": "encryption_type is not KMS (the default is NONE)",
		"path": ["encryption_type"],
		"resource": "aws_kinesis_stream.clicks",
	}} with input as _input({"encryption_type": "OTHER"})
}

test_encryption_type_kms_is_allowed if {
	kinesis_stream_encryption.deny == set() with input as _input({"encryption_type": "KMS"})
}

test_an_unknown_encryption_type_points_at_itself if {
	kinesis_stream_encryption.deny == {{
		"message": "encryption_type is not KMS (the default is NONE)",
		"path": ["encryption_type"],
		"resource": "aws_kinesis_stream.clicks",
	}} with input as _input({"encryption_type": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	kinesis_stream_encryption.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"encryption_type": "OTHER"},
				},
			],
		},
	}
}
