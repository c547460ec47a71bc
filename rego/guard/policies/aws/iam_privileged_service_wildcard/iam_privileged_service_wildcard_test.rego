package guard.policies.aws.iam_privileged_service_wildcard_test

import data.guard.policies.aws.iam_privileged_service_wildcard

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.features", "name": "features", "config": config}]}}

test_all_of_iam_is_denied if {
	denied := iam_privileged_service_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "iam:*", "KMS:*"], "Resource": "*"}]}})
	denied == {{"message": "iam:*, KMS:* is allowed on every resource", "path": ["policy", "Statement", 0, "Action", 1], "resource": "aws_iam_policy.features"}}
}

test_all_secrets_of_an_account_are_every_resource if {
	denied := iam_privileged_service_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "secretsmanager:*", "Resource": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:*"}]}})
	denied == {{"message": "secretsmanager:* is allowed on every resource", "path": ["policy", "Statement", 0, "Action"], "resource": "aws_iam_policy.features"}}
}

test_a_stack_role_with_all_of_cloudformation_is_denied if {
	denied := iam_privileged_service_wildcard.deny with input as {"resources": {"aws_iam_role_policy": [{"id": "aws_iam_role_policy.features", "name": "features", "config": {"policy": {"Statement": [{"Effect": "Allow", "Action": "cloudformation:*", "Resource": "*"}]}}}]}}
	denied == {{"message": "cloudformation:* is allowed on every resource", "path": ["policy", "Statement", 0, "Action"], "resource": "aws_iam_role_policy.features"}}
}

test_one_secret_is_allowed if {
	denied := iam_privileged_service_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "secretsmanager:*", "Resource": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:registry-x"}]}})
	count(denied) == 0
}

test_a_key_policy_is_not_an_identity_policy if {
	denied := iam_privileged_service_wildcard.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.features", "name": "features", "config": {"statement": [{"actions": ["kms:*"], "resources": ["*"], "principals": [{"type": "AWS", "identifiers": ["arn:aws:iam::111122223333:root"]}]}]}}]}}
	count(denied) == 0
}

test_some_actions_are_allowed if {
	denied := iam_privileged_service_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "iam:Get*", "Resource": "*"}]}})
	count(denied) == 0
}

test_unknown_actions_are_left_open if {
	denied := iam_privileged_service_wildcard.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": [{"$unknown": "var.action"}], "Resource": "*"}]}})
	count(denied) == 0
}
