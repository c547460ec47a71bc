package guard.policies.aws.lambda_function_url_auth_test

import data.guard.policies.aws.lambda_function_url_auth

_scope(config) := {"resources": {"aws_lambda_function_url": [{"id": "aws_lambda_function_url.gateway", "name": "gateway", "config": config}]}}

test_an_open_url_is_denied if {
	denied := lambda_function_url_auth.deny with input as _scope({"function_name": "score", "authorization_type": "NONE"})
	denied == {{"message": "authorization_type \"NONE\" lets anyone on the Internet call the function", "path": ["authorization_type"], "resource": "aws_lambda_function_url.gateway"}}
}

test_a_signed_url_is_allowed if {
	denied := lambda_function_url_auth.deny with input as _scope({"function_name": "score", "authorization_type": "AWS_IAM"})
	count(denied) == 0
}

test_an_unknown_authorization_is_left_open if {
	denied := lambda_function_url_auth.deny with input as _scope({"authorization_type": {"$unknown": "var.auth"}})
	count(denied) == 0
}
