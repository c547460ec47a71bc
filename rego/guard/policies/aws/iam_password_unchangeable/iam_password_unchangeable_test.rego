package guard.policies.aws.iam_password_unchangeable_test

import data.guard.policies.aws.iam_password_unchangeable

_policy(config) := {"resources": {"aws_iam_account_password_policy": [{"id": "p", "name": "p", "config": config}]}}

test_passwords_that_cannot_be_changed_are_denied if {
	denied := iam_password_unchangeable.deny with input as _policy({"allow_users_to_change_password": false})
	denied == {{"message": "allow_users_to_change_password is false", "path": ["allow_users_to_change_password"], "resource": "p"}}
}

test_the_default_and_an_unknown_value_are_allowed if {
	every config in [{}, {"allow_users_to_change_password": true}, {"allow_users_to_change_password": {"$unknown": "var.change"}}] {
		denied := iam_password_unchangeable.deny with input as _policy(config)
		count(denied) == 0
	}
}
