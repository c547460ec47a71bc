package guard.policies.azure.live_secret_age_test

import data.guard.policies.azure.live_secret_age as policy

test_denies_a_secret_of_more_than_a_year if {
	violations := policy.deny with input.resources as _secret({"age_days": 366, "enabled": true, "expired": false})

	violations == {{
		"resource": "secrets/registry",
		"path": ["age_days"],
		"message": "the newest version is 366 days old, more than 365",
	}}
}

test_allows_a_secret_of_a_year if {
	violations := policy.deny with input.resources as _secret({"age_days": 365})

	violations == set()
}

test_allows_a_secret_that_is_switched_off if {
	violations := policy.deny with input.resources as _secret({"age_days": 366, "enabled": false})

	violations == set()
}

test_leaves_an_expired_secret_to_another_policy if {
	violations := policy.deny with input.resources as _secret({"age_days": 366, "expired": true})

	violations == set()
}

test_ignores_a_secret_in_code if {
	violations := policy.deny with input.resources as _secret({"expiration_date": "2027-06-30T00:00:00Z"})

	violations == set()
}

test_ignores_an_age_that_is_not_known if {
	violations := policy.deny with input.resources as _secret({"age_days": {"$unknown": "the age"}})

	violations == set()
}

_secret(config) := {"azurerm_key_vault_secret": [{"id": "secrets/registry", "name": "registry", "config": config}]}
