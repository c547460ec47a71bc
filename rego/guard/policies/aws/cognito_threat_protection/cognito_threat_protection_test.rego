package guard.policies.aws.cognito_threat_protection_test

import data.guard.policies.aws.cognito_threat_protection

_scope(config) := {"resources": {"aws_cognito_user_pool": [{"id": "aws_cognito_user_pool.gateway", "name": "gateway", "config": config}]}}

test_a_pool_without_it_is_denied if {
	denied := cognito_threat_protection.deny with input as _scope({"name": "users"})
	denied == {{"message": "threat protection is not enforced (user_pool_add_ons.advanced_security_mode)", "path": ["user_pool_add_ons", 0, "advanced_security_mode"], "resource": "aws_cognito_user_pool.gateway"}}
}

test_mere_auditing_is_denied if {
	denied := cognito_threat_protection.deny with input as _scope({"user_pool_add_ons": [{"advanced_security_mode": "AUDIT"}]})
	denied == {{"message": "threat protection is not enforced (user_pool_add_ons.advanced_security_mode)", "path": ["user_pool_add_ons", 0, "advanced_security_mode"], "resource": "aws_cognito_user_pool.gateway"}}
}

test_enforcement_is_allowed if {
	denied := cognito_threat_protection.deny with input as _scope({"user_pool_add_ons": [{"advanced_security_mode": "ENFORCED"}]})
	count(denied) == 0
}

test_an_unknown_mode_leads_to_itself if {
	denied := cognito_threat_protection.deny with input as _scope({"user_pool_add_ons": [{"advanced_security_mode": {"$unknown": "var.mode"}}]})
	denied == {{"message": "threat protection is not enforced (user_pool_add_ons.advanced_security_mode)", "path": ["user_pool_add_ons", 0, "advanced_security_mode"], "resource": "aws_cognito_user_pool.gateway"}}
}
