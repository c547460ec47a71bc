package guard.policies.aws.iam_assume_any_role_test

import data.guard.policies.aws.iam_assume_any_role

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.ingest", "name": "ingest", "config": config}]}}

test_assuming_any_role_is_denied if {
	denied := iam_assume_any_role.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}})
	denied == {{"message": "sts:AssumeRole on every resource reaches all roles that trust this account", "path": ["policy", "Statement", 0, "Action"], "resource": "aws_iam_policy.ingest"}}
}

test_a_pattern_is_denied if {
	denied := iam_assume_any_role.deny with input as {"resources": {"aws_iam_user_policy": [{"id": "aws_iam_user_policy.ingest", "name": "ingest", "config": {"policy": {"Statement": [{"Effect": "Allow", "Action": ["sts:Assume*"], "Resource": ["*"]}]}}}]}}
	denied == {{"message": "sts:Assume* on every resource reaches all roles that trust this account", "path": ["policy", "Statement", 0, "Action", 0], "resource": "aws_iam_user_policy.ingest"}}
}

test_one_role_is_allowed if {
	denied := iam_assume_any_role.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::111122223333:role/reader"}]}})
	count(denied) == 0
}

test_reading_the_own_identity_is_allowed if {
	denied := iam_assume_any_role.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "sts:GetCallerIdentity", "Resource": "*"}]}})
	count(denied) == 0
}

test_an_unknown_role_is_left_open if {
	denied := iam_assume_any_role.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": {"$unknown": "var.role_arn"}}]}})
	count(denied) == 0
}
