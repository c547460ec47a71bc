package guard.policies.aws.appsync_logging_test

import data.guard.policies.aws.appsync_logging

_scope(config) := {"resources": {"aws_appsync_graphql_api": [{"id": "aws_appsync_graphql_api.platform", "name": "platform", "config": config}]}}

test_a_silent_api_is_denied if {
	denied := appsync_logging.deny with input as _scope({"name": "features"})
	denied == {{"message": "field resolution is not logged", "path": ["log_config", 0, "field_log_level"], "resource": "aws_appsync_graphql_api.platform"}}
}

test_level_none_is_denied if {
	denied := appsync_logging.deny with input as _scope({"log_config": [{"field_log_level": "NONE", "cloudwatch_logs_role_arn": "arn:x"}]})
	denied == {{"message": "field resolution is not logged", "path": ["log_config", 0, "field_log_level"], "resource": "aws_appsync_graphql_api.platform"}}
}

test_errors_are_logged if {
	denied := appsync_logging.deny with input as _scope({"log_config": [{"field_log_level": "ERROR", "cloudwatch_logs_role_arn": "arn:x"}]})
	count(denied) == 0
}

test_an_unknown_configuration_leads_to_itself if {
	denied := appsync_logging.deny with input as _scope({"log_config": {"$unknown": "var.log"}})
	denied == {{"message": "field resolution may not be logged", "path": ["log_config"], "resource": "aws_appsync_graphql_api.platform"}}
}
