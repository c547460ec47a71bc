package guard.policies.aws.apigateway_domain_tls_test

import data.guard.policies.aws.apigateway_domain_tls

_scope(config) := {"resources": {"aws_api_gateway_domain_name": [{"id": "aws_api_gateway_domain_name.training", "name": "training", "config": config}]}}

test_an_old_policy_is_denied if {
	denied := apigateway_domain_tls.deny with input as _scope({"domain_name": "api.example.com", "security_policy": "TLS_1_0"})
	denied == {{"message": "security_policy \"TLS_1_0\" accepts TLS 1.0 and 1.1", "path": ["security_policy"], "resource": "aws_api_gateway_domain_name.training"}}
}

test_http_apis_too if {
	denied := apigateway_domain_tls.deny with input as {"resources": {"aws_apigatewayv2_domain_name": [{"id": "aws_apigatewayv2_domain_name.training", "name": "training", "config": {"domain_name_configuration": [{"security_policy": "TLS_1_0"}]}}]}}
	denied == {{"message": "security_policy \"TLS_1_0\" accepts TLS 1.0 and 1.1", "path": ["domain_name_configuration", 0, "security_policy"], "resource": "aws_apigatewayv2_domain_name.training"}}
}

test_a_current_policy_is_allowed if {
	denied := apigateway_domain_tls.deny with input as _scope({"domain_name": "api.example.com", "security_policy": "TLS_1_2"})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := apigateway_domain_tls.deny with input as _scope({"security_policy": {"$unknown": "var.tls"}})
	count(denied) == 0
}
