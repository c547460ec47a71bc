package guard.policies.aws.iam_user_access_key_test

import data.guard.policies.aws.iam_user_access_key

_scope(config) := {"resources": {"aws_iam_access_key": [{"id": "aws_iam_access_key.platform", "name": "platform", "config": config}]}}

test_an_active_key_is_denied if {
	denied := iam_user_access_key.deny with input as _scope({"user": "ci", "status": "Active"})
	denied == {{"message": "a long-lived access key is created and active (status defaults to Active)", "path": ["status"], "resource": "aws_iam_access_key.platform"}}
}

test_a_key_is_active_unless_told_otherwise if {
	denied := iam_user_access_key.deny with input as _scope({"user": "ci"})
	denied == {{"message": "a long-lived access key is created and active (status defaults to Active)", "path": ["status"], "resource": "aws_iam_access_key.platform"}}
}

test_a_disabled_key_is_allowed if {
	denied := iam_user_access_key.deny with input as _scope({"user": "ci", "status": "Inactive"})
	count(denied) == 0
}

test_an_unknown_status_leads_to_itself if {
	denied := iam_user_access_key.deny with input as _scope({"user": "ci", "status": {"$unknown": "var.status"}})
	denied == {{"message": "a long-lived access key is created and active (status defaults to Active)", "path": ["status"], "resource": "aws_iam_access_key.platform"}}
}
