package guard.policies.azure.live_key_age_test

import data.guard.policies.azure.live_key_age as policy

test_denies_a_key_of_more_than_two_years if {
	violations := policy.deny with input.resources as _key({"age_days": 732, "enabled": true, "expired": false})

	violations == {{
		"resource": "keys/lake",
		"path": ["age_days"],
		"message": "the newest version is 732 days old, more than two years",
	}}
}

test_allows_a_key_of_two_years if {
	violations := policy.deny with input.resources as _key({"age_days": 731})

	violations == set()
}

test_allows_a_key_that_is_switched_off if {
	violations := policy.deny with input.resources as _key({"age_days": 732, "enabled": false})

	violations == set()
}

test_leaves_an_expired_key_to_another_policy if {
	violations := policy.deny with input.resources as _key({"age_days": 732, "expired": true})

	violations == set()
}

test_ignores_a_key_in_code if {
	violations := policy.deny with input.resources as _key({"key_type": "RSA-HSM"})

	violations == set()
}

test_ignores_an_age_that_is_not_known if {
	violations := policy.deny with input.resources as _key({"age_days": {"$unknown": "the age"}})

	violations == set()
}

_key(config) := {"azurerm_key_vault_key": [{"id": "keys/lake", "name": "lake", "config": config}]}
