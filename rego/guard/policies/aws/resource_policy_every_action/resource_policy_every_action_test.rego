package guard.policies.aws.resource_policy_every_action_test

import data.guard.policies.aws.resource_policy_every_action

_queue(statement) := {"resources": {"aws_sqs_queue_policy": [{"id": "q", "name": "q", "config": {"policy": {"Statement": [statement]}}}]}}

_role := {"AWS": "arn:aws:iam::111122223333:role/scheduler"}

test_every_action_is_denied if {
	denied := resource_policy_every_action.deny with input as _queue({"Effect": "Allow", "Principal": _role, "Action": "sqs:*", "Resource": "*"})
	denied == {{"message": "the policy allows sqs:* to its principals", "path": ["policy", "Statement", 0, "Action"], "resource": "q"}}
}

test_all_but_some_actions_are_denied if {
	denied := resource_policy_every_action.deny with input as _queue({"Effect": "Allow", "Principal": _role, "NotAction": "sqs:DeleteQueue", "Resource": "*"})
	denied == {{"message": "the policy allows every action but those that NotAction lists", "path": ["policy", "Statement", 0, "NotAction"], "resource": "q"}}
}

test_listed_actions_are_allowed if {
	denied := resource_policy_every_action.deny with input as _queue({"Effect": "Allow", "Principal": _role, "Action": ["sqs:SendMessage"], "Resource": "*"})
	count(denied) == 0
}

test_an_account_is_allowed if {
	denied := resource_policy_every_action.deny with input as _queue({"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "sqs:*", "Resource": "*"})
	count(denied) == 0
}

test_everyone_is_left_to_the_policies_about_that if {
	denied := resource_policy_every_action.deny with input as _queue({"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": "*"})
	count(denied) == 0
}

test_a_refusal_is_allowed if {
	denied := resource_policy_every_action.deny with input as _queue({"Effect": "Deny", "Principal": _role, "NotAction": "sqs:SendMessage", "Resource": "*"})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := resource_policy_every_action.deny with input as {"resources": {"aws_sqs_queue": [{"id": "q", "name": "q", "config": {"policy": {"$unknown": "var.policy"}}}]}}
	count(denied) == 0
}
