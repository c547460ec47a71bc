package guard.policies.aws.lambda_permission_action_test

import data.guard.policies.aws.lambda_permission_action

_permission(action) := {"resources": {"aws_lambda_permission": [{"id": "p", "name": "p", "config": {"action": action, "principal": "s3.amazonaws.com"}}]}}

test_more_than_a_call_is_denied if {
	every action in ["lambda:*", "*", "lambda:UpdateFunctionCode"] {
		denied := lambda_permission_action.deny with input as _permission(action)
		denied == {{"message": sprintf("%s is allowed, which is more than calling the function", [action]), "path": ["action"], "resource": "p"}}
	}
}

test_calls_are_allowed if {
	every action in ["lambda:InvokeFunction", "lambda:InvokeFunctionUrl", {"$unknown": "var.action"}] {
		denied := lambda_permission_action.deny with input as _permission(action)
		count(denied) == 0
	}
}
