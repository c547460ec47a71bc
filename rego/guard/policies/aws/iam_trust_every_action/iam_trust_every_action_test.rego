package guard.policies.aws.iam_trust_every_action_test

import data.guard.policies.aws.iam_trust_every_action

_role(statement) := {"resources": {"aws_iam_role": [{"id": "aws_iam_role.trainer", "name": "trainer", "config": {"assume_role_policy": {"Statement": statement}}}]}}

_service := {"Service": "ec2.amazonaws.com"}

test_every_action_is_denied if {
	denied := iam_trust_every_action.deny with input as _role([{"Effect": "Allow", "Action": ["sts:AssumeRole", "*"], "Principal": _service}])
	denied == {{
		"message": "the trust policy allows *, not only sts:AssumeRole",
		"path": ["assume_role_policy", "Statement", 0, "Action", 1],
		"resource": "aws_iam_role.trainer",
	}}
}

test_every_action_of_sts_is_denied if {
	denied := iam_trust_every_action.deny with input as _role({"Effect": "Allow", "Action": "sts:*", "Principal": _service})
	denied == {{
		"message": "the trust policy allows sts:*, not only sts:AssumeRole",
		"path": ["assume_role_policy", "Statement", 0, "Action"],
		"resource": "aws_iam_role.trainer",
	}}
}

test_named_actions_are_allowed if {
	denied := iam_trust_every_action.deny with input as _role([{"Effect": "Allow", "Action": ["sts:AssumeRole", "sts:TagSession"], "Principal": _service}])
	count(denied) == 0
}

test_a_policy_of_another_kind_of_resource_is_not_judged if {
	denied := iam_trust_every_action.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.key", "name": "key", "config": {"statement": [{"actions": ["*"], "resources": ["*"], "principals": [{"type": "AWS", "identifiers": ["arn:aws:iam::111122223333:root"]}]}]}}]}}
	count(denied) == 0
}

test_unknown_actions_are_left_open if {
	denied := iam_trust_every_action.deny with input as _role([{"Effect": "Allow", "Action": {"$unknown": "var.action"}, "Principal": _service}])
	count(denied) == 0
}
