package guard.policies.azure.keyvault_policy_purge_test

import data.guard.policies.azure.keyvault_policy_purge as policy

test_denies_purge_of_keys if {
	violations := policy.deny with input.resources as _policy({"key_permissions": ["Get", "Purge"]})

	violations == {{
		"resource": "azurerm_key_vault_access_policy.ml",
		"path": ["key_permissions", 1],
		"message": "key_permissions grants Purge, the right to destroy for good",
	}}
}

test_denies_an_inline_policy_that_purges_secrets if {
	violations := policy.deny with input.resources as {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": {"access_policy": [{"secret_permissions": ["Get"]}, {"secret_permissions": ["Purge", "Delete"]}]}}]}

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["access_policy", 1, "secret_permissions", 0],
		"message": "secret_permissions grants Purge, the right to destroy for good",
	}}
}

test_points_at_an_unknown_permission if {
	violations := policy.deny with input.resources as _policy({"secret_permissions": [{"$unknown": "var.verb"}]})

	violations == {{
		"resource": "azurerm_key_vault_access_policy.ml",
		"path": ["secret_permissions", 0],
		"message": "secret_permissions grants Purge, the right to destroy for good",
	}}
}

test_allows_reading if {
	violations := policy.deny with input.resources as _policy({"key_permissions": ["Get", "UnwrapKey"], "secret_permissions": ["Get", "List"]})

	violations == set()
}

test_allows_inline_reading if {
	violations := policy.deny with input.resources as {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": {"access_policy": [{"secret_permissions": ["Get"]}]}}]}

	violations == set()
}

test_ignores_unknown_inline_policies if {
	violations := policy.deny with input.resources as {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": {"access_policy": {"$unknown": "var.policies"}}}]}

	violations == set()
}

_policy(config) := {"azurerm_key_vault_access_policy": [{"id": "azurerm_key_vault_access_policy.ml", "name": "ml", "config": config}]}
