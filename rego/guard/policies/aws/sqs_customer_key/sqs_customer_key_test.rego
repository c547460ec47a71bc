package guard.policies.aws.sqs_customer_key_test

import data.guard.policies.aws.sqs_customer_key

_input(config) := {"resources": {"aws_sqs_queue": [{
	"id": "aws_sqs_queue.jobs",
	"name": "jobs",
	"config": config,
}]}}

test_kms_master_key_id_left_out_is_denied if {
	sqs_customer_key.deny == {{
		"message": "kms_master_key_id names no customer key: messages are under a key of the service",
		"path": ["kms_master_key_id"],
		"resource": "aws_sqs_queue.jobs",
	}} with input as _input({})
}

test_the_alias_of_a_service_key_is_denied if {
	sqs_customer_key.deny == {{
		"message": "kms_master_key_id names no customer key: messages are under a key of the service",
		"path": ["kms_master_key_id"],
		"resource": "aws_sqs_queue.jobs",
	}} with input as _input({"kms_master_key_id": "alias/aws/service"})
}

test_a_key_of_the_scope_is_allowed if {
	sqs_customer_key.deny == set() with input as _input({"kms_master_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]}})
}

test_the_arn_of_a_customer_key_is_allowed if {
	sqs_customer_key.deny == set() with input as _input({"kms_master_key_id": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"})
}

test_an_unknown_kms_master_key_id_points_at_itself if {
	sqs_customer_key.deny == {{
		"message": "kms_master_key_id names no customer key: messages are under a key of the service",
		"path": ["kms_master_key_id"],
		"resource": "aws_sqs_queue.jobs",
	}} with input as _input({"kms_master_key_id": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	sqs_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"kms_master_key_id": "OTHER"},
				},
			],
		},
	}
}
