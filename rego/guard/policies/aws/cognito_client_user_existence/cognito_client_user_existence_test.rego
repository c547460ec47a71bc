package guard.policies.aws.cognito_client_user_existence_test

import data.guard.policies.aws.cognito_client_user_existence

_scope(config) := {"resources": {"aws_cognito_user_pool_client": [{"id": "aws_cognito_user_pool_client.platform", "name": "platform", "config": config}]}}

test_legacy_errors_are_denied if {
	denied := cognito_client_user_existence.deny with input as _scope({"prevent_user_existence_errors": "LEGACY"})
	denied == {{"message": "prevent_user_existence_errors \"LEGACY\" tells unknown users from wrong passwords", "path": ["prevent_user_existence_errors"], "resource": "aws_cognito_user_pool_client.platform"}}
}

test_alike_errors_are_allowed if {
	denied := cognito_client_user_existence.deny with input as _scope({"prevent_user_existence_errors": "ENABLED"})
	count(denied) == 0
}

test_an_unwritten_setting_is_left_to_the_service if {
	denied := cognito_client_user_existence.deny with input as _scope({"name": "web"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := cognito_client_user_existence.deny with input as _scope({"prevent_user_existence_errors": {"$unknown": "var.errors"}})
	count(denied) == 0
}
