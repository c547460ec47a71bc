package guard.policies.aws.ecr_customer_key_test

import data.guard.policies.aws.ecr_customer_key

_input(config) := {"resources": {"aws_ecr_repository": [{
	"id": "aws_ecr_repository.serving",
	"name": "serving",
	"config": config,
}]}}

test_kms_key_left_out_is_denied if {
	ecr_customer_key.deny == {{
		"message": "encryption_configuration names no customer key: images are under keys of the service",
		"path": ["encryption_configuration", 0, "kms_key"],
		"resource": "aws_ecr_repository.serving",
	}} with input as _input({})
}

test_the_alias_of_a_service_key_is_denied if {
	ecr_customer_key.deny == {{
		"message": "encryption_configuration names no customer key: images are under keys of the service",
		"path": ["encryption_configuration", 0, "kms_key"],
		"resource": "aws_ecr_repository.serving",
	}} with input as _input({"encryption_configuration": [{"kms_key": "alias/aws/service"}]})
}

test_a_key_of_the_scope_is_allowed if {
	ecr_customer_key.deny == set() with input as _input({
		"encryption_configuration": [{"kms_key": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]}}],
	})
}

test_the_arn_of_a_customer_key_is_allowed if {
	ecr_customer_key.deny == set() with input as _input({
		"encryption_configuration": [{"kms_key": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"}],
	})
}

test_an_unknown_kms_key_points_at_itself if {
	ecr_customer_key.deny == {{
		"message": "encryption_configuration names no customer key: images are under keys of the service",
		"path": ["encryption_configuration", 0, "kms_key"],
		"resource": "aws_ecr_repository.serving",
	}} with input as _input({"encryption_configuration": [{"kms_key": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	ecr_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"encryption_configuration": [{"kms_key": "OTHER"}]},
				},
			],
		},
	}
}
