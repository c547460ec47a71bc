package guard.policies.aws.sqs_encryption_test

import data.guard.policies.aws.sqs_encryption

_input(config) := {"resources": {"aws_sqs_queue": [{
	"id": "aws_sqs_queue.jobs",
	"name": "jobs",
	"config": config,
}]}}

test_sqs_managed_sse_enabled_set_to_false_is_denied if {
	sqs_encryption.deny == {{
		"message": "sqs_managed_sse_enabled is false and no KMS key is named: messages are not encrypted",
		"path": ["sqs_managed_sse_enabled"],
		"resource": "aws_sqs_queue.jobs",
	}} with input as _input({"sqs_managed_sse_enabled": false})
}

test_sqs_managed_sse_enabled_left_out_is_allowed if {
	sqs_encryption.deny == set() with input as _input({})
}

test_sqs_managed_sse_enabled_set_to_true_is_allowed if {
	sqs_encryption.deny == set() with input as _input({"sqs_managed_sse_enabled": true})
}

test_an_unknown_sqs_managed_sse_enabled_points_at_itself if {
	sqs_encryption.deny == {{
		"message": "sqs_managed_sse_enabled is false and no KMS key is named: messages are not encrypted",
		"path": ["sqs_managed_sse_enabled"],
		"resource": "aws_sqs_queue.jobs",
	}} with input as _input({"sqs_managed_sse_enabled": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	sqs_encryption.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"sqs_managed_sse_enabled": false},
				},
			],
		},
	}
}

test_a_queue_with_a_kms_key_is_allowed if {
	sqs_encryption.deny == set() with input as _input({"sqs_managed_sse_enabled": false, "kms_master_key_id": "alias/queues"})
}
