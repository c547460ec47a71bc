package guard.policies.aws.live_root_user_test

import data.guard.policies.aws.live_root_user as policy

test_denies_a_root_user_without_a_second_factor if {
	violations := policy.deny with input.resources as _root({"mfa_enabled": false, "has_password": true, "access_keys": 0})

	violations == {{
		"resource": "root",
		"path": ["mfa_enabled"],
		"message": "the root user signs in with a password alone",
	}}
}

test_denies_access_keys_of_the_root_user if {
	violations := policy.deny with input.resources as _root({"mfa_enabled": true, "has_password": true, "access_keys": 1})

	violations == {{
		"resource": "root",
		"path": ["access_keys"],
		"message": "the root user has 1 access keys",
	}}
}

test_allows_a_root_user_with_a_second_factor if {
	violations := policy.deny with input.resources as _root({"mfa_enabled": true, "has_password": true, "access_keys": 0})

	violations == set()
}

test_allows_a_root_user_without_a_password if {
	violations := policy.deny with input.resources as _root({"mfa_enabled": false, "has_password": false, "access_keys": 0})

	violations == set()
}

test_ignores_what_was_not_read if {
	violations := policy.deny with input.resources as _root({"mfa_enabled": {"$unknown": "iam:GetAccountSummary is refused"}})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"aws_iam_user": [{"id": "root", "config": {"mfa_enabled": false, "access_keys": 1}}]}

	violations == set()
}

_root(config) := {"aws/root-user": [{"id": "root", "config": config}]}
