package guard.policies.aws.apigateway_policy_public_test

import data.guard.policies.aws.apigateway_policy_public

_allow := {"Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"}

_api(statements) := {"resources": {"aws_api_gateway_rest_api_policy": [{"id": "aws_api_gateway_rest_api_policy.p", "name": "p", "config": {"policy": {"Statement": statements}}}]}}

test_everyone_is_denied if {
	denied := apigateway_policy_public.deny with input as _api([_allow])
	denied == {{
		"message": "the API's policy allows execute-api:Invoke to everyone and refuses nobody",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_api_gateway_rest_api_policy.p",
	}}
}

test_a_refusal_of_other_networks_is_allowed if {
	refusal := {"Effect": "Deny", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*", "Condition": {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}
	denied := apigateway_policy_public.deny with input as _api([_allow, refusal])
	count(denied) == 0
}

test_a_condition_is_allowed if {
	denied := apigateway_policy_public.deny with input as _api([object.union(_allow, {"Condition": {"StringEquals": {"aws:SourceVpce": "vpce-1"}}})])
	count(denied) == 0
}

test_a_private_api_is_allowed if {
	denied := apigateway_policy_public.deny with input as {"resources": {"aws_api_gateway_rest_api": [{"id": "a", "name": "a", "config": {
		"policy": {"Statement": [_allow]},
		"endpoint_configuration": [{"types": ["PRIVATE"]}],
	}}]}}
	count(denied) == 0
}

test_an_unknown_policy_leads_to_it if {
	denied := apigateway_policy_public.deny with input as {"resources": {"aws_api_gateway_rest_api": [{"id": "a", "name": "a", "config": {"policy": {"$unknown": "var.policy"}}}]}}
	{violation.path | some violation in denied} == {["policy"]}
}
