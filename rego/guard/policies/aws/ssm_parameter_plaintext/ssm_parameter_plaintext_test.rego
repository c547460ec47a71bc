package guard.policies.aws.ssm_parameter_plaintext_test

import data.guard.policies.aws.ssm_parameter_plaintext

_input(config) := {"resources": {"aws_ssm_parameter": [{
	"id": "aws_ssm_parameter.password",
	"name": "password",
	"config": config,
}]}}

test_a_generated_password_in_plain_text_is_denied if {
	ssm_parameter_plaintext.deny == {{
		"message": "a secret is stored in a parameter of type String",
		"path": ["type"],
		"resource": "aws_ssm_parameter.password",
	}} with input as _input({
		"type": "String",
		"value": {"$unknown": "random_password.db.result", "$refs": ["random_password.db"]},
	})
}

test_a_generated_password_as_secure_string_is_allowed if {
	ssm_parameter_plaintext.deny == set() with input as _input({
		"type": "SecureString",
		"value": {"$unknown": "random_password.db.result", "$refs": ["random_password.db"]},
	})
}

test_a_setting_in_plain_text_is_allowed if {
	ssm_parameter_plaintext.deny == set() with input as _input({"type": "String", "value": "eu-west-1"})
}

test_a_reference_to_something_else_is_allowed if {
	ssm_parameter_plaintext.deny == set() with input as _input({"type": "String", "value": {"$unknown": "aws_vpc.main.arn", "$refs": ["aws_vpc.main"]}})
}

test_an_unknown_type_points_at_itself if {
	ssm_parameter_plaintext.deny == {{
		"message": "a secret is stored in a parameter of type {\"$unknown\": \"var.x\"}",
		"path": ["type"],
		"resource": "aws_ssm_parameter.password",
	}} with input as _input({
		"type": {"$unknown": "var.x"},
		"value": {"$unknown": "random_password.db.result", "$refs": ["random_password.db"]},
	})
}
