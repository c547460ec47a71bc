package guard.policies.aws.live_console_mfa_test

import data.guard.policies.aws.live_console_mfa as policy

test_denies_a_password_without_a_device if {
	violations := policy.deny with input.resources as _user({"has_console_password": true, "mfa_devices": 0})

	violations == {{
		"resource": "maria",
		"path": ["mfa_devices"],
		"message": "the user has a console password and no MFA device",
	}}
}

test_allows_a_password_with_a_device if {
	violations := policy.deny with input.resources as _user({"has_console_password": true, "mfa_devices": 1})

	violations == set()
}

test_allows_a_user_who_cannot_sign_in if {
	violations := policy.deny with input.resources as _user({"has_console_password": false, "mfa_devices": 0})

	violations == set()
}

test_leaves_open_what_was_not_read if {
	unread := {"$unknown": "iam:GetLoginProfile is refused"}
	violations := policy.deny with input.resources as _user({"has_console_password": unread, "mfa_devices": 0})

	violations == {{
		"resource": "maria",
		"path": ["has_console_password"],
		"message": "how the user signs in was not read",
	}}
}

test_allows_what_is_settled_by_what_was_read if {
	unread := {"$unknown": "iam:GetLoginProfile is refused"}
	violations := policy.deny with input.resources as {"aws_iam_user": [
		{"id": "maria", "config": {"has_console_password": unread, "mfa_devices": 1}},
		{"id": "nadia", "config": {"has_console_password": false, "mfa_devices": unread}},
	]}

	violations == set()
}

test_ignores_a_user_in_code if {
	violations := policy.deny with input.resources as _user({"name": "maria"})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"aws_iam_group": [{"id": "g", "config": {"has_console_password": true, "mfa_devices": 0}}]}

	violations == set()
}

_user(config) := {"aws_iam_user": [{"id": "maria", "config": config}]}
