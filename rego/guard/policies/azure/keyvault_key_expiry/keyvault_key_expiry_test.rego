package guard.policies.azure.keyvault_key_expiry_test

import data.guard.policies.azure.keyvault_key_expiry as policy

test_denies_a_key_without_an_end if {
	violations := policy.deny with input.resources as _key({})

	violations == {{
		"resource": "azurerm_key_vault_key.ml",
		"path": ["expiration_date"],
		"message": "neither expiration_date nor rotation_policy.expire_after is set, so the key never expires",
	}}
}

test_denies_a_rotation_policy_without_an_end if {
	violations := policy.deny with input.resources as _key({"rotation_policy": [{"automatic": [{"time_after_creation": "P90D"}]}]})

	violations == {{
		"resource": "azurerm_key_vault_key.ml",
		"path": ["expiration_date"],
		"message": "neither expiration_date nor rotation_policy.expire_after is set, so the key never expires",
	}}
}

test_allows_a_date if {
	violations := policy.deny with input.resources as _key({"expiration_date": "2027-06-30T00:00:00Z"})

	violations == set()
}

test_allows_a_policy_with_an_end if {
	violations := policy.deny with input.resources as _key({"rotation_policy": [{"expire_after": "P180D"}]})

	violations == set()
}

test_allows_a_date_known_after_apply if {
	violations := policy.deny with input.resources as _key({"expiration_date": {"$unknown": "time_offset.year.rfc3339"}})

	violations == set()
}

test_leaves_an_unknown_rotation_policy_open if {
	violations := policy.deny with input.resources as _key({"rotation_policy": {"$unknown": "var.rotation"}})

	violations == {{
		"resource": "azurerm_key_vault_key.ml",
		"path": ["rotation_policy"],
		"message": "expiration_date is not set, and rotation_policy is not known",
	}}
}

test_allows_a_key_that_is_switched_off if {
	violations := policy.deny with input.resources as _key({"enabled": false})

	violations == set()
}

_key(config) := {"azurerm_key_vault_key": [{"id": "azurerm_key_vault_key.ml", "name": "ml", "config": config}]}
