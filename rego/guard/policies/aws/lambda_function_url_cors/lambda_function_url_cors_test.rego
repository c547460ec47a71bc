package guard.policies.aws.lambda_function_url_cors_test

import data.guard.policies.aws.lambda_function_url_cors

_scope(config) := {"resources": {"aws_lambda_function_url": [{"id": "aws_lambda_function_url.gateway", "name": "gateway", "config": config}]}}

test_every_origin_is_denied if {
	denied := lambda_function_url_cors.deny with input as _scope({"cors": [{"allow_credentials": true, "allow_origins": ["*"]}]})
	denied == {{"message": "every origin may call with the user's credentials", "path": ["cors", 0, "allow_origins", 0], "resource": "aws_lambda_function_url.gateway"}}
}

test_named_origins_are_allowed if {
	denied := lambda_function_url_cors.deny with input as _scope({"cors": [{"allow_credentials": true, "allow_origins": ["https://portal.example.com"]}]})
	count(denied) == 0
}

test_calls_without_credentials_are_allowed if {
	denied := lambda_function_url_cors.deny with input as _scope({"cors": [{"allow_origins": ["*"]}]})
	count(denied) == 0
}

test_unknown_origins_are_left_open if {
	denied := lambda_function_url_cors.deny with input as _scope({"cors": [{"allow_credentials": true, "allow_origins": {"$unknown": "var.origins"}}]})
	count(denied) == 0
}
