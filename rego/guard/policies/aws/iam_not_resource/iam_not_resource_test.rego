package guard.policies.aws.iam_not_resource_test

import data.guard.policies.aws.iam_not_resource

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.serving", "name": "serving", "config": config}]}}

test_all_but_one_resource_is_denied if {
	denied := iam_not_resource.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::payroll/*"}]}})
	denied == {{"message": "every resource but arn:aws:s3:::payroll/* is reached", "path": ["policy", "Statement", 0, "NotResource"], "resource": "aws_iam_policy.serving"}}
}

test_a_block_of_a_data_source_is_denied if {
	denied := iam_not_resource.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.serving", "name": "serving", "config": {"statement": [{"actions": ["s3:GetObject"], "not_resources": ["arn:aws:s3:::payroll/*"]}]}}]}}
	denied == {{"message": "every resource but arn:aws:s3:::payroll/* is reached", "path": ["statement", 0, "not_resources"], "resource": "data.aws_iam_policy_document.serving"}}
}

test_a_denial_by_exception_is_allowed if {
	denied := iam_not_resource.deny with input as _scope({"policy": {"Statement": [{"Effect": "Deny", "Action": "s3:*", "NotResource": "arn:aws:s3:::raw/*"}]}})
	count(denied) == 0
}

test_named_resources_are_allowed if {
	denied := iam_not_resource.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::raw/*"}]}})
	count(denied) == 0
}

test_unknown_exceptions_are_left_open if {
	denied := iam_not_resource.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "NotResource": {"$unknown": "var.private"}}]}})
	count(denied) == 0
}
