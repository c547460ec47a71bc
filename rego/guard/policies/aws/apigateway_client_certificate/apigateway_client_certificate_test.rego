package guard.policies.aws.apigateway_client_certificate_test

import data.guard.policies.aws.apigateway_client_certificate

test_an_http_backend_without_a_certificate_is_denied if {
	denied := apigateway_client_certificate.deny with input as {"resources": {"aws_api_gateway_stage": [{"id": "aws_api_gateway_stage.training", "name": "training", "config": {"stage_name": "prod"}}], "aws_api_gateway_integration": [{"id": "aws_api_gateway_integration.training", "name": "training", "config": {"type": "HTTP_PROXY", "uri": "https://backend.example.com"}}]}}
	denied == {{"message": "no client_certificate_id, while the API calls HTTP backends", "path": ["client_certificate_id"], "resource": "aws_api_gateway_stage.training"}}
}

test_a_certificate_is_allowed if {
	denied := apigateway_client_certificate.deny with input as {"resources": {"aws_api_gateway_stage": [{"id": "aws_api_gateway_stage.training", "name": "training", "config": {"client_certificate_id": "abc"}}], "aws_api_gateway_integration": [{"id": "aws_api_gateway_integration.training", "name": "training", "config": {"type": "HTTP"}}]}}
	count(denied) == 0
}

test_functions_are_called_through_iam if {
	denied := apigateway_client_certificate.deny with input as {"resources": {"aws_api_gateway_stage": [{"id": "aws_api_gateway_stage.training", "name": "training", "config": {"stage_name": "prod"}}], "aws_api_gateway_integration": [{"id": "aws_api_gateway_integration.training", "name": "training", "config": {"type": "AWS_PROXY"}}]}}
	count(denied) == 0
}

test_private_links_are_private if {
	denied := apigateway_client_certificate.deny with input as {"resources": {"aws_api_gateway_stage": [{"id": "aws_api_gateway_stage.training", "name": "training", "config": {"stage_name": "prod"}}], "aws_api_gateway_integration": [{"id": "aws_api_gateway_integration.training", "name": "training", "config": {"type": "HTTP", "connection_type": "VPC_LINK"}}]}}
	count(denied) == 0
}

test_an_unknown_type_is_left_open if {
	denied := apigateway_client_certificate.deny with input as {"resources": {"aws_api_gateway_stage": [{"id": "aws_api_gateway_stage.training", "name": "training", "config": {"stage_name": "prod"}}], "aws_api_gateway_integration": [{"id": "aws_api_gateway_integration.training", "name": "training", "config": {"type": {"$unknown": "var.type"}}}]}}
	count(denied) == 0
}
