package guard.policies.aws.iam_not_action_test

import data.guard.policies.aws.iam_not_action

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.ingest", "name": "ingest", "config": config}]}}

test_all_but_some_actions_is_denied if {
	denied := iam_not_action.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "NotAction": ["iam:*", "organizations:*"], "Resource": "*"}]}})
	denied == {{"message": "everything but iam:*, organizations:* is allowed on every resource", "path": ["policy", "Statement", 0, "NotAction"], "resource": "aws_iam_policy.ingest"}}
}

test_a_block_of_a_data_source_is_denied if {
	denied := iam_not_action.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.ingest", "name": "ingest", "config": {"statement": [{"not_actions": ["iam:*"], "resources": ["*"]}]}}]}}
	denied == {{"message": "everything but iam:* is allowed on every resource", "path": ["statement", 0, "not_actions"], "resource": "data.aws_iam_policy_document.ingest"}}
}

test_a_denial_by_exception_is_allowed if {
	denied := iam_not_action.deny with input as _scope({"policy": {"Statement": [{"Effect": "Deny", "NotAction": ["iam:ChangePassword"], "Resource": "*"}]}})
	count(denied) == 0
}

test_exceptions_on_one_resource_are_allowed if {
	denied := iam_not_action.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "NotAction": "s3:DeleteBucket", "Resource": "arn:aws:s3:::raw"}]}})
	count(denied) == 0
}

test_unknown_exceptions_are_left_open if {
	denied := iam_not_action.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "NotAction": {"$unknown": "var.actions"}, "Resource": "*"}]}})
	count(denied) == 0
}
