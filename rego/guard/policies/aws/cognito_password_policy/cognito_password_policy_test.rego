package guard.policies.aws.cognito_password_policy_test

import data.guard.policies.aws.cognito_password_policy

_scope(config) := {"resources": {"aws_cognito_user_pool": [{"id": "aws_cognito_user_pool.platform", "name": "platform", "config": config}]}}

test_six_characters_are_too_few if {
	denied := cognito_password_policy.deny with input as _scope({"password_policy": [{"minimum_length": 6}]})
	denied == {{"message": "minimum_length is 6, less than 8", "path": ["password_policy", 0, "minimum_length"], "resource": "aws_cognito_user_pool.platform"}}
}

test_a_waived_kind_is_denied if {
	denied := cognito_password_policy.deny with input as _scope({"password_policy": [{"minimum_length": 12, "require_symbols": false, "require_uppercase": false}]})
	denied == {{"message": "require_symbols, require_uppercase not true", "path": ["password_policy", 0, "require_symbols"], "resource": "aws_cognito_user_pool.platform"}}
}

test_the_default_is_allowed if {
	denied := cognito_password_policy.deny with input as _scope({"name": "users"})
	count(denied) == 0
}

test_a_strong_policy_is_allowed if {
	denied := cognito_password_policy.deny with input as _scope({"password_policy": [{"minimum_length": 12, "require_symbols": true}]})
	count(denied) == 0
}

test_an_unknown_length_leads_to_itself if {
	denied := cognito_password_policy.deny with input as _scope({"password_policy": [{"minimum_length": {"$unknown": "var.length"}}]})
	denied == {{"message": "minimum_length is {\"$unknown\": \"var.length\"}, less than 8", "path": ["password_policy", 0, "minimum_length"], "resource": "aws_cognito_user_pool.platform"}}
}
