package guard.policies.aws.cognito_identity_classic_flow_test

import data.guard.policies.aws.cognito_identity_classic_flow

_scope(config) := {"resources": {"aws_cognito_identity_pool": [{"id": "aws_cognito_identity_pool.platform", "name": "platform", "config": config}]}}

test_the_classic_flow_is_denied if {
	denied := cognito_identity_classic_flow.deny with input as _scope({"allow_classic_flow": true})
	denied == {{"message": "the basic (classic) flow lets clients choose the role", "path": ["allow_classic_flow"], "resource": "aws_cognito_identity_pool.platform"}}
}

test_the_enhanced_flow_is_the_default if {
	denied := cognito_identity_classic_flow.deny with input as _scope({"identity_pool_name": "app"})
	count(denied) == 0
}

test_the_enhanced_flow_is_allowed if {
	denied := cognito_identity_classic_flow.deny with input as _scope({"allow_classic_flow": false})
	count(denied) == 0
}

test_an_unknown_flow_is_left_open if {
	denied := cognito_identity_classic_flow.deny with input as _scope({"allow_classic_flow": {"$unknown": "var.classic"}})
	count(denied) == 0
}
