package guard.policies.aws.lambda_layer_public_test

import data.guard.policies.aws.lambda_layer_public

_scope(config) := {"resources": {"aws_lambda_layer_version_permission": [{"id": "aws_lambda_layer_version_permission.features", "name": "features", "config": config}]}}

test_everyone_is_denied if {
	denied := lambda_layer_public.deny with input as _scope({"layer_name": "features", "principal": "*", "action": "lambda:GetLayerVersion"})
	denied == {{"message": "principal \"*\" lets every AWS account download the layer", "path": ["principal"], "resource": "aws_lambda_layer_version_permission.features"}}
}

test_the_organization_is_a_limit if {
	denied := lambda_layer_public.deny with input as _scope({"principal": "*", "organization_id": "o-a1b2c3"})
	count(denied) == 0
}

test_an_account_is_allowed if {
	denied := lambda_layer_public.deny with input as _scope({"principal": "444455556666"})
	count(denied) == 0
}

test_an_unknown_principal_is_left_open if {
	denied := lambda_layer_public.deny with input as _scope({"principal": {"$unknown": "var.principal"}})
	count(denied) == 0
}
