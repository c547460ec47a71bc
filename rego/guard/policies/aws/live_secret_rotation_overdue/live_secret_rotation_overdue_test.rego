package guard.policies.aws.live_secret_rotation_overdue_test

import data.guard.policies.aws.live_secret_rotation_overdue as policy

test_denies_a_rotation_that_is_overdue if {
	violations := policy.deny with input.resources as _secret({"rotation_enabled": true, "rotation_days": 30, "last_rotated_days": 38, "age_days": 400})

	violations == {{
		"resource": "store",
		"path": ["last_rotated_days"],
		"message": "the secret is to be rotated every 30 days and was not for 38",
	}}
}

test_denies_a_rotation_that_never_took_place if {
	violations := policy.deny with input.resources as _secret({"rotation_enabled": true, "rotation_days": 30, "age_days": 38})

	violations == {{
		"resource": "store",
		"path": ["last_rotated_days"],
		"message": "the secret is to be rotated every 30 days and was not for 38",
	}}
}

test_allows_a_rotation_within_its_window if {
	violations := policy.deny with input.resources as _secret({"rotation_enabled": true, "rotation_days": 30, "last_rotated_days": 37, "age_days": 400})

	violations == set()
}

test_allows_a_secret_without_rotation if {
	violations := policy.deny with input.resources as _secret({"rotation_enabled": false, "rotation_days": 30, "last_rotated_days": 400, "age_days": 400})

	violations == set()
}

test_ignores_what_was_not_read if {
	violations := policy.deny with input.resources as _secret({"rotation_enabled": true, "rotation_days": 30, "last_rotated_days": {"$unknown": "x"}, "age_days": 400})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"aws_kms_key": [{"id": "k", "config": {"rotation_enabled": true, "rotation_days": 30, "age_days": 400}}]}

	violations == set()
}

_secret(config) := {"aws_secretsmanager_secret": [{"id": "store", "config": config}]}
