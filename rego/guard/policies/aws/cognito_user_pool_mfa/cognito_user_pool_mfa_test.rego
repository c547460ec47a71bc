package guard.policies.aws.cognito_user_pool_mfa_test

import data.guard.policies.aws.cognito_user_pool_mfa

_scope(config) := {"resources": {"aws_cognito_user_pool": [{"id": "aws_cognito_user_pool.ingest", "name": "ingest", "config": config}]}}

test_multi_factor_off_is_denied if {
	denied := cognito_user_pool_mfa.deny with input as _scope({"name": "users", "mfa_configuration": "OFF"})
	denied == {{"message": "multi-factor login is off (mfa_configuration defaults to OFF)", "path": ["mfa_configuration"], "resource": "aws_cognito_user_pool.ingest"}}
}

test_it_is_off_by_default if {
	denied := cognito_user_pool_mfa.deny with input as _scope({"name": "users"})
	denied == {{"message": "multi-factor login is off (mfa_configuration defaults to OFF)", "path": ["mfa_configuration"], "resource": "aws_cognito_user_pool.ingest"}}
}

test_required_factors_are_allowed if {
	denied := cognito_user_pool_mfa.deny with input as _scope({"name": "users", "mfa_configuration": "ON"})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := cognito_user_pool_mfa.deny with input as _scope({"mfa_configuration": {"$unknown": "var.mfa"}})
	denied == {{"message": "multi-factor login is off (mfa_configuration defaults to OFF)", "path": ["mfa_configuration"], "resource": "aws_cognito_user_pool.ingest"}}
}
