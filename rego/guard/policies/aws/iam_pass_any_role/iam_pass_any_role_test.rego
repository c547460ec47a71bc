package guard.policies.aws.iam_pass_any_role_test

import data.guard.policies.aws.iam_pass_any_role

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.serving", "name": "serving", "config": config}]}}

test_passing_any_role_is_denied if {
	denied := iam_pass_any_role.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["ec2:DescribeInstances", "iam:PassRole"], "Resource": "*"}]}})
	denied == {{"message": "iam:PassRole on every resource lets the holder start a service under any role of the account", "path": ["policy", "Statement", 0, "Action", 1], "resource": "aws_iam_policy.serving"}}
}

test_passing_any_role_of_an_account_is_denied if {
	denied := iam_pass_any_role.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.serving", "name": "serving", "config": {"statement": [{"actions": ["iam:PassRole"], "resources": ["arn:aws:iam::*:role/*"]}]}}]}}
	denied == {{"message": "iam:PassRole on every resource lets the holder start a service under any role of the account", "path": ["statement", 0, "actions", 0], "resource": "data.aws_iam_policy_document.serving"}}
}

test_passing_to_one_service_is_allowed if {
	denied := iam_pass_any_role.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "sagemaker.amazonaws.com"}}}]}})
	count(denied) == 0
}

test_passing_one_role_is_allowed if {
	denied := iam_pass_any_role.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/training"}]}})
	count(denied) == 0
}

test_an_unknown_role_is_left_open if {
	denied := iam_pass_any_role.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": {"$unknown": "aws_iam_role.training.arn", "$refs": ["aws_iam_role.training"]}}]}})
	count(denied) == 0
}

test_a_way_to_administration_is_told_by_the_policy_about_it if {
	denied := iam_pass_any_role.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["ec2:RunInstances", "iam:PassRole"], "Resource": "*"}]}})
	count(denied) == 0
}
