package guard.policies.aws.iam_login_profile_kept_test

import data.guard.policies.aws.iam_login_profile_kept

_profile(config) := {"resources": {"aws_iam_user_login_profile": [{"id": "p", "name": "p", "config": config}]}}

test_a_password_that_stays_is_denied if {
	denied := iam_login_profile_kept.deny with input as _profile({"password_reset_required": false})
	denied == {{"message": "password_reset_required is false: the first password stays", "path": ["password_reset_required"], "resource": "p"}}
}

test_a_short_password_is_denied if {
	denied := iam_login_profile_kept.deny with input as _profile({"password_length": 8})
	denied == {{"message": "password_length is 8, less than 14", "path": ["password_length"], "resource": "p"}}
}

test_defaults_and_better_values_are_allowed if {
	every config in [
		{},
		{"password_length": 20, "password_reset_required": true},
		{"password_length": {"$unknown": "var.length"}, "password_reset_required": {"$unknown": "var.reset"}},
	] {
		denied := iam_login_profile_kept.deny with input as _profile(config)
		count(denied) == 0
	}
}
