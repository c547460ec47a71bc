package guard.policies.aws.iam_trust_whole_account_test

import data.guard.policies.aws.iam_trust_whole_account

test_the_root_of_an_account_is_denied if {
	denied := iam_trust_whole_account.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.scoring", "name": "scoring", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "arn:aws:iam::444455556666:root"}}]}}}]}}
	denied == {{"message": "every identity of account 444455556666 may assume the role, and no condition narrows it", "path": ["assume_role_policy", "Statement", 0, "Principal"], "resource": "aws_iam_role.scoring"}}
}

test_a_bare_account_number_is_denied if {
	denied := iam_trust_whole_account.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.scoring", "name": "scoring", "config": {"statement": [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "identifiers": ["444455556666"]}]}]}}]}}
	denied == {{"message": "every identity of account 444455556666 may assume the role, and no condition narrows it", "path": ["statement", 0, "principals"], "resource": "data.aws_iam_policy_document.scoring"}}
}

test_an_external_id_is_a_limit if {
	denied := iam_trust_whole_account.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.scoring", "name": "scoring", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "arn:aws:iam::444455556666:root"}, "Condition": {"StringEquals": {"sts:ExternalId": "7f1c"}}}]}}}]}}
	count(denied) == 0
}

test_multi_factor_login_is_a_limit if {
	denied := iam_trust_whole_account.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.scoring", "name": "scoring", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "arn:aws:iam::444455556666:root"}, "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}}}]}}
	count(denied) == 0
}

test_one_role_is_allowed if {
	denied := iam_trust_whole_account.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.scoring", "name": "scoring", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "arn:aws:iam::444455556666:role/deploy"}}]}}}]}}
	count(denied) == 0
}

test_an_unknown_account_is_left_open if {
	denied := iam_trust_whole_account.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.scoring", "name": "scoring", "config": {"assume_role_policy": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": {"$unknown": "var.account"}}}]}}}]}}
	count(denied) == 0
}
