package guard.policies.aws.kinesis_customer_key_test

import data.guard.policies.aws.kinesis_customer_key

_input(config) := {"resources": {"aws_kinesis_stream": [{
	"id": "aws_kinesis_stream.clicks",
	"name": "clicks",
	"config": config,
}]}}

test_kms_key_id_left_out_is_denied if {
	kinesis_customer_key.deny == {{
		"message": "kms_key_id names no customer key: the stream is under a key of the service",
		"path": ["kms_key_id"],
		"resource": "aws_kinesis_stream.clicks",
	}} with input as _input({"encryption_type": "KMS"})
}

test_the_alias_of_a_service_key_is_denied if {
	kinesis_customer_key.deny == {{
		"message": "kms_key_id names no customer key: the stream is under a key of the service",
		"path": ["kms_key_id"],
		"resource": "aws_kinesis_stream.clicks",
	}} with input as _input({"encryption_type": "KMS", "kms_key_id": "alias/aws/service"})
}

test_a_key_of_the_scope_is_allowed if {
	kinesis_customer_key.deny == set() with input as _input({
		"encryption_type": "KMS",
		"kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
	})
}

test_the_arn_of_a_customer_key_is_allowed if {
	kinesis_customer_key.deny == set() with input as _input({"encryption_type": "KMS", "kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"})
}

test_an_unknown_kms_key_id_points_at_itself if {
	kinesis_customer_key.deny == {{
		"message": "kms_key_id names no customer key: the stream is under a key of the service",
		"path": ["kms_key_id"],
		"resource": "aws_kinesis_stream.clicks",
	}} with input as _input({"encryption_type": "KMS", "kms_key_id": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	kinesis_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"encryption_type": "KMS", "kms_key_id": "OTHER"},
				},
			],
		},
	}
}

test_aws_kinesis_video_stream_is_judged_alike if {
	kinesis_customer_key.deny == {{
		"message": "kms_key_id names no customer key: the stream is under a key of the service",
		"path": ["kms_key_id"],
		"resource": "aws_kinesis_video_stream.clicks",
	}} with input as {
		"resources": {
			"aws_kinesis_video_stream": [
				{
					"id": "aws_kinesis_video_stream.clicks",
					"name": "clicks",
					"config": {"encryption_type": "KMS"},
				},
			],
		},
	}
}

test_a_stream_without_encryption_is_another_matter if {
	kinesis_customer_key.deny == set() with input as _input({"encryption_type": "NONE"})
}
