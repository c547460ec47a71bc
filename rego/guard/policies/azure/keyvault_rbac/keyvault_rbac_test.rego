package guard.policies.azure.keyvault_rbac_test

import data.guard.policies.azure.keyvault_rbac as policy

test_denies_rbac_authorization_enabled_false if {
	violations := policy.deny with input.resources as _vault({"rbac_authorization_enabled": false})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["rbac_authorization_enabled"],
		"message": "rbac_authorization_enabled is false, so the vault is ruled by access policies, which any Contributor can rewrite",
	}}
}

test_denies_enable_rbac_authorization_false if {
	violations := policy.deny with input.resources as _vault({"enable_rbac_authorization": false})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["enable_rbac_authorization"],
		"message": "enable_rbac_authorization is false, so the vault is ruled by access policies, which any Contributor can rewrite",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _vault({})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["rbac_authorization_enabled"],
		"message": "rbac_authorization_enabled is not set and defaults to false, so the vault is ruled by access policies, which any Contributor can rewrite",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _vault({"rbac_authorization_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["rbac_authorization_enabled"],
		"message": "rbac_authorization_enabled is not known before deployment, so the vault is ruled by access policies, which any Contributor can rewrite",
	}}
}

test_allows_rbac_authorization_enabled_true if {
	violations := policy.deny with input.resources as _vault({"rbac_authorization_enabled": true})

	violations == set()
}

test_allows_enable_rbac_authorization_true if {
	violations := policy.deny with input.resources as _vault({"enable_rbac_authorization": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"rbac_authorization_enabled": false}}]}

	violations == set()
}

_vault(config) := {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": config}]}
