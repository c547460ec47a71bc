package guard.policies.aws.appsync_api_key_test

import data.guard.policies.aws.appsync_api_key

_scope(config) := {"resources": {"aws_appsync_graphql_api": [{"id": "aws_appsync_graphql_api.scoring", "name": "scoring", "config": config}]}}

test_a_key_is_denied if {
	denied := appsync_api_key.deny with input as _scope({"name": "features", "authentication_type": "API_KEY"})
	denied == {{"message": "authentication_type \"API_KEY\" identifies nobody", "path": ["authentication_type"], "resource": "aws_appsync_graphql_api.scoring"}}
}

test_a_further_key_is_denied if {
	denied := appsync_api_key.deny with input as _scope({"authentication_type": "AWS_IAM", "additional_authentication_provider": [{"authentication_type": "OPENID_CONNECT"}, {"authentication_type": "API_KEY"}]})
	denied == {{"message": "a further provider of type \"API_KEY\" identifies nobody", "path": ["additional_authentication_provider", 1, "authentication_type"], "resource": "aws_appsync_graphql_api.scoring"}}
}

test_iam_is_allowed if {
	denied := appsync_api_key.deny with input as _scope({"authentication_type": "AWS_IAM"})
	count(denied) == 0
}

test_an_unknown_type_is_left_open if {
	denied := appsync_api_key.deny with input as _scope({"authentication_type": {"$unknown": "var.auth"}})
	count(denied) == 0
}
