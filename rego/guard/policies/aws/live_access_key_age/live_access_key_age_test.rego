package guard.policies.aws.live_access_key_age_test

import data.guard.policies.aws.live_access_key_age as policy

test_denies_an_old_key if {
	violations := policy.deny with input.resources as _key({"status": "Active", "age_days": 91})

	violations == {{
		"resource": "trainer#1",
		"path": ["age_days"],
		"message": "the key is active and 91 days old, more than 90",
	}}
}

test_allows_a_young_key if {
	violations := policy.deny with input.resources as _key({"status": "Active", "age_days": 90})

	violations == set()
}

test_allows_an_old_key_that_is_inactive if {
	violations := policy.deny with input.resources as _key({"status": "Inactive", "age_days": 400})

	violations == set()
}

test_ignores_a_key_in_code if {
	violations := policy.deny with input.resources as _key({"user": "trainer"})

	violations == set()
}

test_leaves_open_an_age_that_was_not_read if {
	unread := {"$unknown": "iam:ListAccessKeys is refused"}
	violations := policy.deny with input.resources as _key({"status": unread, "age_days": unread})

	violations == {{"resource": "trainer#1", "path": ["age_days"], "message": "the age of the key was not read"}}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"aws_secretsmanager_secret": [{"id": "s", "config": {"status": "Active", "age_days": 400}}]}

	violations == set()
}

_key(config) := {"aws_iam_access_key": [{"id": "trainer#1", "config": config}]}
