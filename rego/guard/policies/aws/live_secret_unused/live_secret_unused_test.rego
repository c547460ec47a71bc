package guard.policies.aws.live_secret_unused_test

import data.guard.policies.aws.live_secret_unused as policy

test_denies_a_secret_that_is_read_no_more if {
	violations := policy.deny with input.resources as _secret({"age_days": 400, "last_accessed_days": 91})

	violations == {{
		"resource": "token",
		"path": ["last_accessed_days"],
		"message": "nobody has read the secret for 91 days, more than 90",
	}}
}

test_denies_an_old_secret_that_was_never_read if {
	violations := policy.deny with input.resources as _secret({"age_days": 91})

	violations == {{
		"resource": "token",
		"path": ["last_accessed_days"],
		"message": "nobody has ever read the secret, which is 91 days old",
	}}
}

test_allows_a_secret_in_use if {
	violations := policy.deny with input.resources as _secret({"age_days": 400, "last_accessed_days": 0})

	violations == set()
}

test_allows_a_new_secret if {
	violations := policy.deny with input.resources as _secret({"age_days": 3})

	violations == set()
}

test_ignores_a_secret_in_code if {
	violations := policy.deny with input.resources as _secret({"name": "token"})

	violations == set()
}

test_ignores_what_was_not_read if {
	violations := policy.deny with input.resources as _secret({"age_days": {"$unknown": "x"}, "last_accessed_days": {"$unknown": "x"}})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"aws_iam_access_key": [{"id": "k", "config": {"age_days": 400}}]}

	violations == set()
}

_secret(config) := {"aws_secretsmanager_secret": [{"id": "token", "config": config}]}
