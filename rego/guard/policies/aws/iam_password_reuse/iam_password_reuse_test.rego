package guard.policies.aws.iam_password_reuse_test

import data.guard.policies.aws.iam_password_reuse

_scope(config) := {"resources": {"aws_iam_account_password_policy": [{"id": "aws_iam_account_password_policy.ingest", "name": "ingest", "config": config}]}}

test_five_passwords_are_too_few if {
	denied := iam_password_reuse.deny with input as _scope({"password_reuse_prevention": 5})
	denied == {{"message": "password_reuse_prevention is 5, less than 24", "path": ["password_reuse_prevention"], "resource": "aws_iam_account_password_policy.ingest"}}
}

test_none_are_remembered_by_default if {
	denied := iam_password_reuse.deny with input as _scope({"minimum_password_length": 14})
	denied == {{"message": "password_reuse_prevention is not set, less than 24", "path": ["password_reuse_prevention"], "resource": "aws_iam_account_password_policy.ingest"}}
}

test_all_that_iam_can_remember_is_allowed if {
	denied := iam_password_reuse.deny with input as _scope({"password_reuse_prevention": 24})
	count(denied) == 0
}

test_an_unknown_number_leads_to_itself if {
	denied := iam_password_reuse.deny with input as _scope({"password_reuse_prevention": {"$unknown": "var.reuse"}})
	denied == {{"message": "password_reuse_prevention is {\"$unknown\": \"var.reuse\"}, less than 24", "path": ["password_reuse_prevention"], "resource": "aws_iam_account_password_policy.ingest"}}
}
