package guard.policies.aws.appsync_introspection_test

import data.guard.policies.aws.appsync_introspection

_scope(config) := {"resources": {"aws_appsync_graphql_api": [{"id": "aws_appsync_graphql_api.ingest", "name": "ingest", "config": config}]}}

test_introspection_is_on_by_default if {
	denied := appsync_introspection.deny with input as _scope({"authentication_type": "API_KEY"})
	denied == {{"message": "introspection is on (the default) for everyone who holds the API key", "path": ["introspection_config"], "resource": "aws_appsync_graphql_api.ingest"}}
}

test_explicit_introspection_is_denied if {
	denied := appsync_introspection.deny with input as _scope({"authentication_type": "API_KEY", "introspection_config": "ENABLED"})
	denied == {{"message": "introspection is on (the default) for everyone who holds the API key", "path": ["introspection_config"], "resource": "aws_appsync_graphql_api.ingest"}}
}

test_a_closed_schema_is_allowed if {
	denied := appsync_introspection.deny with input as _scope({"authentication_type": "API_KEY", "introspection_config": "DISABLED"})
	count(denied) == 0
}

test_known_users_may_look if {
	denied := appsync_introspection.deny with input as _scope({"authentication_type": "AWS_IAM"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := appsync_introspection.deny with input as _scope({"authentication_type": "API_KEY", "introspection_config": {"$unknown": "var.introspection"}})
	count(denied) == 0
}
