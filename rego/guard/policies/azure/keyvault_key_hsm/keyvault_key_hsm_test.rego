package guard.policies.azure.keyvault_key_hsm_test

import data.guard.policies.azure.keyvault_key_hsm as policy

test_denies_key_type_rsa if {
	violations := policy.deny with input.resources as _key({"key_type": "RSA"})

	violations == {{
		"resource": "azurerm_key_vault_key.ml",
		"path": ["key_type"],
		"message": `key_type is "RSA", so the key is protected by software`,
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _key({"key_type": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_key_vault_key.ml",
		"path": ["key_type"],
		"message": "key_type is not known before deployment, so the key is protected by software",
	}}
}

test_allows_key_type_ec_hsm if {
	violations := policy.deny with input.resources as _key({"key_type": "EC-HSM"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _key({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"key_type": "RSA"}}]}

	violations == set()
}

_key(config) := {"azurerm_key_vault_key": [{"id": "azurerm_key_vault_key.ml", "name": "ml", "config": config}]}
