package guard.policies.aws.cognito_client_implicit_flow_test

import data.guard.policies.aws.cognito_client_implicit_flow

_scope(config) := {"resources": {"aws_cognito_user_pool_client": [{"id": "aws_cognito_user_pool_client.ingest", "name": "ingest", "config": config}]}}

test_the_implicit_grant_is_denied if {
	denied := cognito_client_implicit_flow.deny with input as _scope({"allowed_oauth_flows": ["code", "implicit"]})
	denied == {{"message": "OAuth flow \"implicit\" returns tokens in the page's address", "path": ["allowed_oauth_flows", 1], "resource": "aws_cognito_user_pool_client.ingest"}}
}

test_the_code_grant_is_allowed if {
	denied := cognito_client_implicit_flow.deny with input as _scope({"allowed_oauth_flows": ["code"]})
	count(denied) == 0
}

test_no_flow_is_allowed if {
	denied := cognito_client_implicit_flow.deny with input as _scope({"name": "web"})
	count(denied) == 0
}

test_unknown_flows_are_left_open if {
	denied := cognito_client_implicit_flow.deny with input as _scope({"allowed_oauth_flows": {"$unknown": "var.flows"}})
	count(denied) == 0
}
