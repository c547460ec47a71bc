package guard.policies.aws.msk_customer_key_test

import data.guard.policies.aws.msk_customer_key

_input(config) := {"resources": {"aws_msk_cluster": [{
	"id": "aws_msk_cluster.events",
	"name": "events",
	"config": config,
}]}}

test_encryption_at_rest_kms_key_arn_left_out_is_denied if {
	msk_customer_key.deny == {{
		"message": "encryption_at_rest_kms_key_arn names no customer key: records are under aws/kafka",
		"path": ["encryption_info", 0, "encryption_at_rest_kms_key_arn"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({})
}

test_the_alias_of_a_service_key_is_denied if {
	msk_customer_key.deny == {{
		"message": "encryption_at_rest_kms_key_arn names no customer key: records are under aws/kafka",
		"path": ["encryption_info", 0, "encryption_at_rest_kms_key_arn"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({"encryption_info": [{"encryption_at_rest_kms_key_arn": "alias/aws/service"}]})
}

test_a_key_of_the_scope_is_allowed if {
	msk_customer_key.deny == set() with input as _input({
		"encryption_info": [
			{
				"encryption_at_rest_kms_key_arn": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
			},
		],
	})
}

test_the_arn_of_a_customer_key_is_allowed if {
	msk_customer_key.deny == set() with input as _input({
		"encryption_info": [{"encryption_at_rest_kms_key_arn": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"}],
	})
}

test_an_unknown_encryption_at_rest_kms_key_arn_points_at_itself if {
	msk_customer_key.deny == {{
		"message": "encryption_at_rest_kms_key_arn names no customer key: records are under aws/kafka",
		"path": ["encryption_info", 0, "encryption_at_rest_kms_key_arn"],
		"resource": "aws_msk_cluster.events",
	}} with input as _input({"encryption_info": [{"encryption_at_rest_kms_key_arn": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	msk_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"encryption_info": [{"encryption_at_rest_kms_key_arn": "OTHER"}]},
				},
			],
		},
	}
}
