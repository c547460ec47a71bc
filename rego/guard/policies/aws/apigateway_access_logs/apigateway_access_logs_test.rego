package guard.policies.aws.apigateway_access_logs_test

import data.guard.policies.aws.apigateway_access_logs

_scope(config) := {"resources": {"aws_api_gateway_stage": [{"id": "aws_api_gateway_stage.scoring", "name": "scoring", "config": config}]}}

test_a_stage_without_logs_is_denied if {
	denied := apigateway_access_logs.deny with input as _scope({"stage_name": "prod"})
	denied == {{"message": "no access_log_settings", "path": ["access_log_settings"], "resource": "aws_api_gateway_stage.scoring"}}
}

test_an_http_stage_without_logs_is_denied if {
	denied := apigateway_access_logs.deny with input as {"resources": {"aws_apigatewayv2_stage": [{"id": "aws_apigatewayv2_stage.scoring", "name": "scoring", "config": {"name": "$default"}}]}}
	denied == {{"message": "no access_log_settings", "path": ["access_log_settings"], "resource": "aws_apigatewayv2_stage.scoring"}}
}

test_logs_are_allowed if {
	denied := apigateway_access_logs.deny with input as _scope({"access_log_settings": [{"destination_arn": "arn:x", "format": "$context.requestId"}]})
	count(denied) == 0
}

test_unknown_settings_lead_to_themselves if {
	denied := apigateway_access_logs.deny with input as _scope({"access_log_settings": {"$unknown": "var.logs"}})
	denied == {{"message": "no access_log_settings", "path": ["access_log_settings"], "resource": "aws_api_gateway_stage.scoring"}}
}

test_a_stage_made_by_a_deployment_is_denied if {
	denied := apigateway_access_logs.deny with input as {"resources": {"aws_api_gateway_deployment": [
		{"id": "d", "name": "d", "config": {"rest_api_id": "a1b2", "stage_name": "prod"}},
		{"id": "e", "name": "e", "config": {"rest_api_id": "a1b2"}},
		{"id": "f", "name": "f", "config": {"rest_api_id": "a1b2", "stage_name": {"$unknown": "var.stage"}}},
	]}}
	denied == {{"message": "a stage that its deployment makes has no access logs", "path": ["stage_name"], "resource": "d"}}
}
