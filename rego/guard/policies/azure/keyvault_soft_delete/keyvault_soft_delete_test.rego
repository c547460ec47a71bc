package guard.policies.azure.keyvault_soft_delete_test

import data.guard.policies.azure.keyvault_soft_delete as policy

test_denies_soft_delete_enabled_false if {
	violations := policy.deny with input.resources as _vault({"soft_delete_enabled": false})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["soft_delete_enabled"],
		"message": "soft_delete_enabled is false, so deleted keys and secrets cannot be recovered",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _vault({"soft_delete_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["soft_delete_enabled"],
		"message": "soft_delete_enabled is not known before deployment, so deleted keys and secrets cannot be recovered",
	}}
}

test_allows_soft_delete_enabled_true if {
	violations := policy.deny with input.resources as _vault({"soft_delete_enabled": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _vault({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"soft_delete_enabled": false}}]}

	violations == set()
}

_vault(config) := {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": config}]}
