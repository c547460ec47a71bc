package guard.policies.aws.iam_privilege_escalation_test

import data.guard.policies.aws.iam_privilege_escalation

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.platform", "name": "platform", "config": config}]}}

test_writing_policies_is_denied if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["iam:GetRole", "iam:PutRolePolicy", "iam:AttachRolePolicy"], "Resource": "*"}]}})
	denied == {{"message": "iam:PutRolePolicy, iam:AttachRolePolicy on every resource lets the holder make itself an administrator", "path": ["policy", "Statement", 0, "Action", 1], "resource": "aws_iam_policy.platform"}}
}

test_a_pattern_that_includes_such_an_action_is_denied if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "iam:Create*", "Resource": "*"}]}})
	denied == {{"message": "iam:Create* on every resource lets the holder make itself an administrator", "path": ["policy", "Statement", 0, "Action"], "resource": "aws_iam_policy.platform"}}
}

test_all_roles_of_an_account_are_every_resource if {
	denied := iam_privilege_escalation.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.platform", "name": "platform", "config": {"statement": [{"actions": ["iam:UpdateAssumeRolePolicy"], "resources": ["arn:aws:iam::111122223333:role/*"]}]}}]}}
	denied == {{"message": "iam:UpdateAssumeRolePolicy on every resource lets the holder make itself an administrator", "path": ["statement", 0, "actions", 0], "resource": "data.aws_iam_policy_document.platform"}}
}

test_one_role_is_allowed if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::111122223333:role/trainer-*"}]}})
	count(denied) == 0
}

test_a_required_boundary_is_a_limit if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*", "Condition": {"StringEquals": {"iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/limit"}}}]}})
	count(denied) == 0
}

test_reading_identities_is_allowed if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": ["iam:Get*", "iam:List*"], "Resource": "*"}]}})
	count(denied) == 0
}

test_unknown_actions_are_left_open if {
	denied := iam_privilege_escalation.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": [{"$unknown": "var.action"}], "Resource": "*"}]}})
	count(denied) == 0
}
