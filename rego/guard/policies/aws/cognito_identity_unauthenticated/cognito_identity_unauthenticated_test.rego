package guard.policies.aws.cognito_identity_unauthenticated_test

import data.guard.policies.aws.cognito_identity_unauthenticated

_scope(config) := {"resources": {"aws_cognito_identity_pool": [{"id": "aws_cognito_identity_pool.training", "name": "training", "config": config}]}}

test_guests_are_denied if {
	denied := cognito_identity_unauthenticated.deny with input as _scope({"identity_pool_name": "app", "allow_unauthenticated_identities": true})
	denied == {{"message": "guests receive AWS credentials without a login", "path": ["allow_unauthenticated_identities"], "resource": "aws_cognito_identity_pool.training"}}
}

test_a_required_login_is_allowed if {
	denied := cognito_identity_unauthenticated.deny with input as _scope({"identity_pool_name": "app", "allow_unauthenticated_identities": false})
	count(denied) == 0
}

test_guests_are_off_by_default if {
	denied := cognito_identity_unauthenticated.deny with input as _scope({"identity_pool_name": "app"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := cognito_identity_unauthenticated.deny with input as _scope({"allow_unauthenticated_identities": {"$unknown": "var.guests"}})
	count(denied) == 0
}
