package guard.policies.aws.apigateway_data_trace_test

import data.guard.policies.aws.apigateway_data_trace

_scope(config) := {"resources": {"aws_api_gateway_method_settings": [{"id": "aws_api_gateway_method_settings.ingest", "name": "ingest", "config": config}]}}

test_full_traces_are_denied if {
	denied := apigateway_data_trace.deny with input as _scope({"settings": [{"logging_level": "INFO", "data_trace_enabled": true}]})
	denied == {{"message": "full requests and responses are written to the log", "path": ["settings", 0, "data_trace_enabled"], "resource": "aws_api_gateway_method_settings.ingest"}}
}

test_plain_logs_are_allowed if {
	denied := apigateway_data_trace.deny with input as _scope({"settings": [{"logging_level": "INFO", "data_trace_enabled": false}]})
	count(denied) == 0
}

test_traces_are_off_by_default if {
	denied := apigateway_data_trace.deny with input as _scope({"settings": [{"logging_level": "ERROR"}]})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := apigateway_data_trace.deny with input as _scope({"settings": [{"data_trace_enabled": {"$unknown": "var.trace"}}]})
	count(denied) == 0
}
