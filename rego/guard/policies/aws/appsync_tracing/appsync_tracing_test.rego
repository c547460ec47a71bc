package guard.policies.aws.appsync_tracing_test

import data.guard.policies.aws.appsync_tracing

_scope(config) := {"resources": {"aws_appsync_graphql_api": [{"id": "aws_appsync_graphql_api.platform", "name": "platform", "config": config}]}}

test_tracing_off_is_denied if {
	denied := appsync_tracing.deny with input as _scope({"name": "features", "xray_enabled": false})
	denied == {{"message": "X-Ray tracing is off (default false)", "path": ["xray_enabled"], "resource": "aws_appsync_graphql_api.platform"}}
}

test_it_is_off_by_default if {
	denied := appsync_tracing.deny with input as _scope({"name": "features"})
	denied == {{"message": "X-Ray tracing is off (default false)", "path": ["xray_enabled"], "resource": "aws_appsync_graphql_api.platform"}}
}

test_tracing_is_allowed if {
	denied := appsync_tracing.deny with input as _scope({"xray_enabled": true})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := appsync_tracing.deny with input as _scope({"xray_enabled": {"$unknown": "var.trace"}})
	denied == {{"message": "X-Ray tracing is off (default false)", "path": ["xray_enabled"], "resource": "aws_appsync_graphql_api.platform"}}
}
