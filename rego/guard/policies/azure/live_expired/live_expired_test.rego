package guard.policies.azure.live_expired_test

import data.guard.policies.azure.live_expired as policy

test_denies_an_expired_secret_that_is_enabled if {
	violations := policy.deny with input.resources as _things("azurerm_key_vault_secret", {"expired": true, "enabled": true, "expiration_date": "2026-01-31T00:00:00Z"})

	violations == {{
		"resource": "scoring",
		"path": ["expiration_date"],
		"message": "expired on 2026-01-31T00:00:00Z and is still enabled",
	}}
}

test_denies_an_expired_key_and_certificate if {
	keys := policy.deny with input.resources as _things("azurerm_key_vault_key", {"expired": true})
	certificates := policy.deny with input.resources as _things("azurerm_key_vault_certificate", {"expired": true})

	count(keys) == 1
	count(certificates) == 1
}

test_allows_what_has_not_expired if {
	violations := policy.deny with input.resources as _things("azurerm_key_vault_key", {"expired": false, "enabled": true})

	violations == set()
}

test_allows_what_is_switched_off if {
	violations := policy.deny with input.resources as _things("azurerm_key_vault_secret", {"expired": true, "enabled": false})

	violations == set()
}

test_ignores_a_date_in_code if {
	violations := policy.deny with input.resources as _things("azurerm_key_vault_secret", {"expiration_date": "2020-01-31T00:00:00Z"})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as _things("azurerm_resource_group", {"expired": true})

	violations == set()
}

_things(type, config) := {type: [{"id": "scoring", "name": "scoring", "config": config}]}
