package guard.policies.azure.keyvault_key_rotation_test

import data.guard.policies.azure.keyvault_key_rotation as policy

test_denies_a_key_without_a_policy if {
	violations := policy.deny with input.resources as _key({})

	violations == {{
		"resource": "azurerm_key_vault_key.ml",
		"path": ["rotation_policy", 0, "automatic"],
		"message": "rotation_policy.automatic is not set, so the key is renewed by hand only",
	}}
}

test_denies_a_policy_that_only_notifies if {
	violations := policy.deny with input.resources as _key({"rotation_policy": [{"expire_after": "P1Y", "notify_before_expiry": "P30D"}]})

	violations == {{
		"resource": "azurerm_key_vault_key.ml",
		"path": ["rotation_policy", 0, "automatic"],
		"message": "rotation_policy.automatic is not set, so the key is renewed by hand only",
	}}
}

test_allows_automatic_rotation if {
	violations := policy.deny with input.resources as _key({"rotation_policy": [{"automatic": [{"time_before_expiry": "P30D"}]}]})

	violations == set()
}

test_leaves_an_unknown_policy_open if {
	violations := policy.deny with input.resources as _key({"rotation_policy": {"$unknown": "var.rotation"}})

	violations == {{
		"resource": "azurerm_key_vault_key.ml",
		"path": ["rotation_policy", 0, "automatic"],
		"message": "rotation_policy is not known",
	}}
}

test_allows_a_key_that_is_switched_off if {
	violations := policy.deny with input.resources as _key({"enabled": false})

	violations == set()
}

_key(config) := {"azurerm_key_vault_key": [{"id": "azurerm_key_vault_key.ml", "name": "ml", "config": config}]}
