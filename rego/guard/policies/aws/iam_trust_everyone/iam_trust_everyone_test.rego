package guard.policies.aws.iam_trust_everyone_test

import data.guard.policies.aws.iam_trust_everyone

test_a_role_for_everyone_is_denied if {
	denied := iam_trust_everyone.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.features", "name": "features", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}}]}}}]}}
	denied == {{"message": "principal \"*\" lets every AWS account assume the role", "path": ["assume_role_policy", "Statement", 0, "Principal"], "resource": "aws_iam_role.features"}}
}

test_a_document_for_everyone_is_denied if {
	denied := iam_trust_everyone.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.features", "name": "features", "config": {"statement": [{"actions": ["sts:AssumeRole"], "principals": [{"type": "*", "identifiers": ["*"]}]}]}}]}}
	denied == {{"message": "principal \"*\" lets every AWS account assume the role", "path": ["statement", 0, "principals"], "resource": "data.aws_iam_policy_document.features"}}
}

test_all_but_one_is_nearly_everyone if {
	denied := iam_trust_everyone.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.features", "name": "features", "config": {"assume_role_policy": {"Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "NotPrincipal": {"AWS": "arn:aws:iam::111122223333:root"}}}}}]}}
	denied == {{"message": "Allow with NotPrincipal lets everyone but the listed principals assume the role", "path": ["assume_role_policy", "Statement", 0, "NotPrincipal"], "resource": "aws_iam_role.features"}}
}

test_an_organization_is_allowed if {
	denied := iam_trust_everyone.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.features", "name": "features", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3"}}}]}}}]}}
	count(denied) == 0
}

test_a_service_is_allowed if {
	denied := iam_trust_everyone.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.features", "name": "features", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}}]}}}]}}
	count(denied) == 0
}

test_an_unknown_principal_is_left_open if {
	denied := iam_trust_everyone.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.features", "name": "features", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": {"$unknown": "var.principal"}}}]}}}]}}
	count(denied) == 0
}
