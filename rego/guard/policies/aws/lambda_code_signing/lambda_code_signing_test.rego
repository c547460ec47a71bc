package guard.policies.aws.lambda_code_signing_test

import data.guard.policies.aws.lambda_code_signing

_scope(config) := {"resources": {"aws_lambda_function": [{"id": "aws_lambda_function.training", "name": "training", "config": config}]}}

test_unsigned_code_is_denied if {
	denied := lambda_code_signing.deny with input as _scope({"filename": "score.zip"})
	denied == {{"message": "no code_signing_config_arn: unsigned code is accepted", "path": ["code_signing_config_arn"], "resource": "aws_lambda_function.training"}}
}

test_a_warning_is_not_enough if {
	denied := lambda_code_signing.deny with input as {"resources": {"aws_lambda_code_signing_config": [{"id": "aws_lambda_code_signing_config.training", "name": "training", "config": {"policies": [{"untrusted_artifact_on_deployment": "Warn"}]}}]}}
	denied == {{"message": "unsigned code is reported but accepted (defaults to Warn)", "path": ["policies", 0, "untrusted_artifact_on_deployment"], "resource": "aws_lambda_code_signing_config.training"}}
}

test_signed_code_is_allowed if {
	denied := lambda_code_signing.deny with input as _scope({"code_signing_config_arn": {"$unknown": "aws_lambda_code_signing_config.x.arn", "$refs": ["aws_lambda_code_signing_config.x"]}})
	count(denied) == 0
}

test_images_are_signed_elsewhere if {
	denied := lambda_code_signing.deny with input as _scope({"package_type": "Image"})
	count(denied) == 0
}

test_enforcement_is_allowed if {
	denied := lambda_code_signing.deny with input as {"resources": {"aws_lambda_code_signing_config": [{"id": "aws_lambda_code_signing_config.training", "name": "training", "config": {"policies": [{"untrusted_artifact_on_deployment": "Enforce"}]}}]}}
	count(denied) == 0
}

test_an_unknown_mode_is_left_open if {
	denied := lambda_code_signing.deny with input as {"resources": {"aws_lambda_code_signing_config": [{"id": "aws_lambda_code_signing_config.training", "name": "training", "config": {"policies": [{"untrusted_artifact_on_deployment": {"$unknown": "var.mode"}}]}}]}}
	count(denied) == 0
}
