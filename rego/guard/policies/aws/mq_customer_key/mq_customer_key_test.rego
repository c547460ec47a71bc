package guard.policies.aws.mq_customer_key_test

import data.guard.policies.aws.mq_customer_key

_input(config) := {"resources": {"aws_mq_broker": [{
	"id": "aws_mq_broker.jobs",
	"name": "jobs",
	"config": config,
}]}}

test_a_broker_without_key_is_denied if {
	mq_customer_key.deny == {{
		"message": "encryption_options names no customer key: messages are under a key of the service",
		"path": ["encryption_options", 0, "kms_key_id"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({"engine_type": "RabbitMQ"})
}

test_the_owned_key_is_denied if {
	mq_customer_key.deny == {{
		"message": "encryption_options names no customer key: messages are under a key of the service",
		"path": ["encryption_options", 0, "kms_key_id"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({"encryption_options": [{"use_aws_owned_key": true}]})
}

test_a_customer_key_is_allowed if {
	mq_customer_key.deny == set() with input as _input({
		"encryption_options": [
			{
				"use_aws_owned_key": false,
				"kms_key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
			},
		],
	})
}

test_an_unknown_key_points_at_itself if {
	mq_customer_key.deny == {{
		"message": "encryption_options names no customer key: messages are under a key of the service",
		"path": ["encryption_options", 0, "kms_key_id"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({"encryption_options": [{"kms_key_id": {"$unknown": "var.x"}}]})
}
