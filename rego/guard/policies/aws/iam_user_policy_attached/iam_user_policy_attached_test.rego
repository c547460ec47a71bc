package guard.policies.aws.iam_user_policy_attached_test

import data.guard.policies.aws.iam_user_policy_attached

_scope(config) := {"resources": {"aws_iam_user_policy": [{"id": "aws_iam_user_policy.serving", "name": "serving", "config": config}]}}

test_an_inline_policy_of_a_user_is_denied if {
	denied := iam_user_policy_attached.deny with input as _scope({"user": "alice", "policy": {"Statement": []}})
	denied == {{"message": "policy is attached to a user in person", "path": [], "resource": "aws_iam_user_policy.serving"}}
}

test_an_attachment_to_a_user_is_denied if {
	denied := iam_user_policy_attached.deny with input as {"resources": {"aws_iam_user_policy_attachment": [{"id": "aws_iam_user_policy_attachment.serving", "name": "serving", "config": {"user": "alice", "policy_arn": "arn:aws:iam::111122223333:policy/reader"}}]}}
	denied == {{"message": "policy is attached to a user in person", "path": [], "resource": "aws_iam_user_policy_attachment.serving"}}
}

test_an_attachment_that_lists_users_is_denied if {
	denied := iam_user_policy_attached.deny with input as {"resources": {"aws_iam_policy_attachment": [{"id": "aws_iam_policy_attachment.serving", "name": "serving", "config": {"users": ["alice"], "policy_arn": "arn:aws:iam::111122223333:policy/reader"}}]}}
	denied == {{"message": "policy is attached to users in person", "path": ["users"], "resource": "aws_iam_policy_attachment.serving"}}
}

test_an_attachment_to_groups_is_allowed if {
	denied := iam_user_policy_attached.deny with input as {"resources": {"aws_iam_policy_attachment": [{"id": "aws_iam_policy_attachment.serving", "name": "serving", "config": {"groups": ["analysts"], "users": [], "policy_arn": "arn:aws:iam::111122223333:policy/reader"}}]}}
	count(denied) == 0
}

test_unknown_users_lead_to_themselves if {
	denied := iam_user_policy_attached.deny with input as {"resources": {"aws_iam_policy_attachment": [{"id": "aws_iam_policy_attachment.serving", "name": "serving", "config": {"users": {"$unknown": "var.users"}}}]}}
	denied == {{"message": "policy is attached to users in person", "path": ["users"], "resource": "aws_iam_policy_attachment.serving"}}
}
