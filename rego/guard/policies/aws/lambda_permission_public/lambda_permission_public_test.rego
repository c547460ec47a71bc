package guard.policies.aws.lambda_permission_public_test

import data.guard.policies.aws.lambda_permission_public

_scope(config) := {"resources": {"aws_lambda_permission": [{"id": "aws_lambda_permission.features", "name": "features", "config": config}]}}

test_everyone_is_denied if {
	denied := lambda_permission_public.deny with input as _scope({"function_name": "score", "action": "lambda:InvokeFunction", "principal": "*"})
	denied == {{"message": "principal \"*\" lets every AWS account call the function", "path": ["principal"], "resource": "aws_lambda_permission.features"}}
}

test_an_organization_is_a_limit if {
	denied := lambda_permission_public.deny with input as _scope({"principal": "*", "principal_org_id": "o-a1b2c3"})
	count(denied) == 0
}

test_a_service_is_allowed if {
	denied := lambda_permission_public.deny with input as _scope({"principal": "events.amazonaws.com", "source_arn": "arn:x"})
	count(denied) == 0
}

test_a_function_url_is_judged_by_its_own_policy if {
	denied := lambda_permission_public.deny with input as _scope({"principal": "*", "function_url_auth_type": "NONE"})
	count(denied) == 0
}

test_an_unknown_principal_is_left_open if {
	denied := lambda_permission_public.deny with input as _scope({"principal": {"$unknown": "var.principal"}})
	count(denied) == 0
}
