package guard.policies.aws.iam_password_length_test

import data.guard.policies.aws.iam_password_length

_scope(config) := {"resources": {"aws_iam_account_password_policy": [{"id": "aws_iam_account_password_policy.features", "name": "features", "config": config}]}}

test_a_short_password_is_denied if {
	denied := iam_password_length.deny with input as _scope({"minimum_password_length": 8})
	denied == {{"message": "minimum_password_length is 8, less than 14", "path": ["minimum_password_length"], "resource": "aws_iam_account_password_policy.features"}}
}

test_the_default_is_short if {
	denied := iam_password_length.deny with input as _scope({"require_numbers": true})
	denied == {{"message": "minimum_password_length is 6 (the default), less than 14", "path": ["minimum_password_length"], "resource": "aws_iam_account_password_policy.features"}}
}

test_fourteen_characters_are_allowed if {
	denied := iam_password_length.deny with input as _scope({"minimum_password_length": 14})
	count(denied) == 0
}

test_an_unknown_length_leads_to_itself if {
	denied := iam_password_length.deny with input as _scope({"minimum_password_length": {"$unknown": "var.length"}})
	denied == {{"message": "minimum_password_length is {\"$unknown\": \"var.length\"}, less than 14", "path": ["minimum_password_length"], "resource": "aws_iam_account_password_policy.features"}}
}
