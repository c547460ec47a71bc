package guard.policies.aws.lambda_environment_key_test

import data.guard.policies.aws.lambda_environment_key

_scope(config) := {"resources": {"aws_lambda_function": [{"id": "aws_lambda_function.ingest", "name": "ingest", "config": config}]}}

test_variables_without_a_key_are_denied if {
	denied := lambda_environment_key.deny with input as _scope({"environment": [{"variables": {"MODEL_BUCKET": "models"}}]})
	denied == {{"message": "environment variables are encrypted with the AWS managed key, no customer key", "path": ["kms_key_arn"], "resource": "aws_lambda_function.ingest"}}
}

test_a_key_is_allowed if {
	denied := lambda_environment_key.deny with input as _scope({"environment": [{"variables": {"A": "b"}}], "kms_key_arn": "arn:x"})
	count(denied) == 0
}

test_no_variables_need_no_key if {
	denied := lambda_environment_key.deny with input as _scope({"handler": "main.run"})
	count(denied) == 0
}

test_an_unknown_key_is_a_key if {
	denied := lambda_environment_key.deny with input as _scope({"environment": [{"variables": {"A": "b"}}], "kms_key_arn": {"$unknown": "var.key"}})
	count(denied) == 0
}
