package guard.policies.aws.apigateway_execution_logs_test

import data.guard.policies.aws.apigateway_execution_logs

_scope(block) := {"resources": {"aws_api_gateway_method_settings": [{"id": "aws_api_gateway_method_settings.x", "name": "x", "config": {"settings": [block]}}]}}

_denied := {{
	"resource": "aws_api_gateway_method_settings.x",
	"path": ["settings", 0, "logging_level"],
	"message": "logging_level is not ERROR or INFO (the default is OFF)",
}}

test_methods_that_log_nothing_are_denied if {
	apigateway_execution_logs.deny == _denied with input as _scope({"metrics_enabled": true})
	apigateway_execution_logs.deny == _denied with input as _scope({"logging_level": "OFF"})
	apigateway_execution_logs.deny == _denied with input as _scope({"logging_level": {"$unknown": "var.level"}})
}

test_methods_that_log_errors_are_allowed if {
	count(apigateway_execution_logs.deny) == 0 with input as _scope({"logging_level": "ERROR"})
	count(apigateway_execution_logs.deny) == 0 with input as _scope({"logging_level": "INFO"})
}
