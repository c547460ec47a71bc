package guard.policies.aws.ssm_parameter_customer_key_test

import data.guard.policies.aws.ssm_parameter_customer_key

_input(config) := {"resources": {"aws_ssm_parameter": [{
	"id": "aws_ssm_parameter.password",
	"name": "password",
	"config": config,
}]}}

test_key_id_left_out_is_denied if {
	ssm_parameter_customer_key.deny == {{
		"message": "key_id names no customer key: the parameter is under aws/ssm",
		"path": ["key_id"],
		"resource": "aws_ssm_parameter.password",
	}} with input as _input({"type": "SecureString"})
}

test_the_alias_of_a_service_key_is_denied if {
	ssm_parameter_customer_key.deny == {{
		"message": "key_id names no customer key: the parameter is under aws/ssm",
		"path": ["key_id"],
		"resource": "aws_ssm_parameter.password",
	}} with input as _input({"type": "SecureString", "key_id": "alias/aws/service"})
}

test_a_key_of_the_scope_is_allowed if {
	ssm_parameter_customer_key.deny == set() with input as _input({
		"type": "SecureString",
		"key_id": {"$unknown": "aws_kms_key.data.arn", "$refs": ["aws_kms_key.data"]},
	})
}

test_the_arn_of_a_customer_key_is_allowed if {
	ssm_parameter_customer_key.deny == set() with input as _input({"type": "SecureString", "key_id": "arn:aws:kms:eu-west-1:111122223333:key/0d9f8e7a"})
}

test_an_unknown_key_id_points_at_itself if {
	ssm_parameter_customer_key.deny == {{
		"message": "key_id names no customer key: the parameter is under aws/ssm",
		"path": ["key_id"],
		"resource": "aws_ssm_parameter.password",
	}} with input as _input({"type": "SecureString", "key_id": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	ssm_parameter_customer_key.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"type": "SecureString", "key_id": "OTHER"},
				},
			],
		},
	}
}

test_a_plain_parameter_is_another_matter if {
	ssm_parameter_customer_key.deny == set() with input as _input({"type": "String"})
}
