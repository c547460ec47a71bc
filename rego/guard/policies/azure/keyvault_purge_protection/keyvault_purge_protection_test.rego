package guard.policies.azure.keyvault_purge_protection_test

import data.guard.policies.azure.keyvault_purge_protection as policy

test_denies_purge_protection_enabled_false if {
	violations := policy.deny with input.resources as _vault({"purge_protection_enabled": false})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["purge_protection_enabled"],
		"message": "purge_protection_enabled is false, so deleted keys and secrets can be destroyed before the retention time ends",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _vault({})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["purge_protection_enabled"],
		"message": "purge_protection_enabled is not set and defaults to false, so deleted keys and secrets can be destroyed before the retention time ends",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _vault({"purge_protection_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["purge_protection_enabled"],
		"message": "purge_protection_enabled is not known before deployment, so deleted keys and secrets can be destroyed before the retention time ends",
	}}
}

test_allows_purge_protection_enabled_true if {
	violations := policy.deny with input.resources as _vault({"purge_protection_enabled": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"purge_protection_enabled": false}}]}

	violations == set()
}

_vault(config) := {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": config}]}
