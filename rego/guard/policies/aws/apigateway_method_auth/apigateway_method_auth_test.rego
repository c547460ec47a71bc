package guard.policies.aws.apigateway_method_auth_test

import data.guard.policies.aws.apigateway_method_auth

_scope(config) := {"resources": {"aws_api_gateway_method": [{"id": "aws_api_gateway_method.training", "name": "training", "config": config}]}}

test_an_open_method_is_denied if {
	denied := apigateway_method_auth.deny with input as _scope({"http_method": "POST", "authorization": "NONE"})
	denied == {{"message": "method POST is open to everyone", "path": ["authorization"], "resource": "aws_api_gateway_method.training"}}
}

test_a_route_is_open_by_default if {
	denied := apigateway_method_auth.deny with input as {"resources": {"aws_apigatewayv2_route": [{"id": "aws_apigatewayv2_route.training", "name": "training", "config": {"api_id": "a", "route_key": "POST /predict"}}]}}
	denied == {{"message": "route POST /predict is open to everyone (authorization_type defaults to NONE)", "path": ["authorization_type"], "resource": "aws_apigatewayv2_route.training"}}
}

test_a_preflight_is_allowed if {
	denied := apigateway_method_auth.deny with input as _scope({"http_method": "OPTIONS", "authorization": "NONE"})
	count(denied) == 0
}

test_signatures_are_allowed if {
	denied := apigateway_method_auth.deny with input as _scope({"http_method": "POST", "authorization": "AWS_IAM"})
	count(denied) == 0
}

test_an_api_key_is_asked_for if {
	denied := apigateway_method_auth.deny with input as _scope({"http_method": "POST", "authorization": "NONE", "api_key_required": true})
	count(denied) == 0
}

test_an_authorized_route_is_allowed if {
	denied := apigateway_method_auth.deny with input as {"resources": {"aws_apigatewayv2_route": [{"id": "aws_apigatewayv2_route.training", "name": "training", "config": {"route_key": "POST /predict", "authorization_type": "JWT", "authorizer_id": "x"}}]}}
	count(denied) == 0
}

test_an_unknown_authorization_is_left_open if {
	denied := apigateway_method_auth.deny with input as _scope({"http_method": "POST", "authorization": {"$unknown": "var.authorization"}})
	count(denied) == 0
}
