package guard.policies.azure.storage_shared_key_test

import data.guard.policies.azure.storage_shared_key as policy

test_denies_shared_access_key_enabled_true if {
	violations := policy.deny with input.resources as _account({"shared_access_key_enabled": true})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["shared_access_key_enabled"],
		"message": "shared_access_key_enabled is true, so whoever holds an account key has full control of the data",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["shared_access_key_enabled"],
		"message": "shared_access_key_enabled is not set and defaults to true, so whoever holds an account key has full control of the data",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"shared_access_key_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["shared_access_key_enabled"],
		"message": "shared_access_key_enabled is not known before deployment, so whoever holds an account key has full control of the data",
	}}
}

test_allows_shared_access_key_enabled_false if {
	violations := policy.deny with input.resources as _account({"shared_access_key_enabled": false})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"shared_access_key_enabled": true}}]}

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
