package guard.policies.azure.keyvault_public_network_test

import data.guard.policies.azure.keyvault_public_network as policy

test_denies_public_network_access_enabled_true if {
	violations := policy.deny with input.resources as _vault({"public_network_access_enabled": true})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is true, so the vault keeps an endpoint on the Internet",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _vault({})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true, so the vault keeps an endpoint on the Internet",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _vault({"public_network_access_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment, so the vault keeps an endpoint on the Internet",
	}}
}

test_allows_public_network_access_enabled_false if {
	violations := policy.deny with input.resources as _vault({"public_network_access_enabled": false})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"public_network_access_enabled": true}}]}

	violations == set()
}

_vault(config) := {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": config}]}
