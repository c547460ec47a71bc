package guard.policies.aws.iam_password_expiry_test

import data.guard.policies.aws.iam_password_expiry

_scope(config) := {"resources": {"aws_iam_account_password_policy": [{"id": "aws_iam_account_password_policy.serving", "name": "serving", "config": config}]}}

test_a_year_is_too_long if {
	denied := iam_password_expiry.deny with input as _scope({"max_password_age": 365})
	denied == {{"message": "max_password_age is 365, passwords may live longer than 90 days", "path": ["max_password_age"], "resource": "aws_iam_account_password_policy.serving"}}
}

test_zero_means_never if {
	denied := iam_password_expiry.deny with input as _scope({"max_password_age": 0})
	denied == {{"message": "max_password_age is 0, passwords may live longer than 90 days", "path": ["max_password_age"], "resource": "aws_iam_account_password_policy.serving"}}
}

test_passwords_never_expire_by_default if {
	denied := iam_password_expiry.deny with input as _scope({"minimum_password_length": 14})
	denied == {{"message": "max_password_age is not set, passwords may live longer than 90 days", "path": ["max_password_age"], "resource": "aws_iam_account_password_policy.serving"}}
}

test_ninety_days_are_allowed if {
	denied := iam_password_expiry.deny with input as _scope({"max_password_age": 90})
	count(denied) == 0
}

test_an_unknown_age_leads_to_itself if {
	denied := iam_password_expiry.deny with input as _scope({"max_password_age": {"$unknown": "var.age"}})
	denied == {{"message": "max_password_age is {\"$unknown\": \"var.age\"}, passwords may live longer than 90 days", "path": ["max_password_age"], "resource": "aws_iam_account_password_policy.serving"}}
}
