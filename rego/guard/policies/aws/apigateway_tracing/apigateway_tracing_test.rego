package guard.policies.aws.apigateway_tracing_test

import data.guard.policies.aws.apigateway_tracing

_scope(config) := {"resources": {"aws_api_gateway_stage": [{"id": "aws_api_gateway_stage.gateway", "name": "gateway", "config": config}]}}

test_tracing_off_is_denied if {
	denied := apigateway_tracing.deny with input as _scope({"stage_name": "prod", "xray_tracing_enabled": false})
	denied == {{"message": "X-Ray tracing is off (default false)", "path": ["xray_tracing_enabled"], "resource": "aws_api_gateway_stage.gateway"}}
}

test_it_is_off_by_default if {
	denied := apigateway_tracing.deny with input as _scope({"stage_name": "prod"})
	denied == {{"message": "X-Ray tracing is off (default false)", "path": ["xray_tracing_enabled"], "resource": "aws_api_gateway_stage.gateway"}}
}

test_tracing_is_allowed if {
	denied := apigateway_tracing.deny with input as _scope({"xray_tracing_enabled": true})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := apigateway_tracing.deny with input as _scope({"xray_tracing_enabled": {"$unknown": "var.trace"}})
	denied == {{"message": "X-Ray tracing is off (default false)", "path": ["xray_tracing_enabled"], "resource": "aws_api_gateway_stage.gateway"}}
}
