package guard.policies.aws.iam_admin_policy_test

import data.guard.policies.aws.iam_admin_policy

_scope(config) := {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.ingest", "name": "ingest", "config": config}]}}

test_every_action_on_every_resource_is_denied if {
	denied := iam_admin_policy.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}})
	denied == {{"message": "action \"*\" is allowed on every resource: full control of the account", "path": ["policy", "Statement", 0, "Action"], "resource": "aws_iam_policy.ingest"}}
}

test_a_document_of_a_data_source_is_denied if {
	denied := iam_admin_policy.deny with input as {"resources": {"data.aws_iam_policy_document": [{"id": "data.aws_iam_policy_document.ingest", "name": "ingest", "config": {"statement": [{"actions": ["s3:GetObject", "*"], "resources": ["*"]}]}}]}}
	denied == {{"message": "action \"*\" is allowed on every resource: full control of the account", "path": ["statement", 0, "actions", 1], "resource": "data.aws_iam_policy_document.ingest"}}
}

test_an_inline_policy_of_a_role_is_denied if {
	denied := iam_admin_policy.deny with input as {"resources": {"aws_iam_role": [{"id": "aws_iam_role.ingest", "name": "ingest", "config": {"inline_policy": [{"name": "all", "policy": {"Statement": {"Effect": "Allow", "Action": ["*:*"], "Resource": ["*"]}}}]}}]}}
	denied == {{"message": "action \"*:*\" is allowed on every resource: full control of the account", "path": ["inline_policy", 0, "policy", "Statement", 0, "Action", 0], "resource": "aws_iam_role.ingest"}}
}

test_a_region_is_no_limit if {
	denied := iam_admin_policy.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}}]}})
	denied == {{"message": "action \"*\" is allowed on every resource: full control of the account", "path": ["policy", "Statement", 0, "Action"], "resource": "aws_iam_policy.ingest"}}
}

test_a_named_resource_is_allowed if {
	denied := iam_admin_policy.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::features/*"}]}})
	count(denied) == 0
}

test_a_denial_is_allowed if {
	denied := iam_admin_policy.deny with input as _scope({"policy": {"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}})
	count(denied) == 0
}

test_resources_selected_by_tag_are_allowed if {
	denied := iam_admin_policy.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "ml"}}}]}})
	count(denied) == 0
}

test_unknown_documents_are_left_open if {
	denied := iam_admin_policy.deny with input as _scope({"policy": {"$unknown": "var.policy"}})
	count(denied) == 0
}

test_unknown_actions_are_left_open if {
	denied := iam_admin_policy.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Action": {"$unknown": "var.actions"}, "Resource": "*"}]}})
	count(denied) == 0
}

test_every_action_on_all_buckets_is_not_the_account if {
	denied := iam_admin_policy.deny with input as {"resources": {"aws_iam_policy": [{"id": "aws_iam_policy.p", "name": "p", "config": {"policy": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": ["arn:aws:s3:::*"]}]}}}]}}
	count(denied) == 0
}
