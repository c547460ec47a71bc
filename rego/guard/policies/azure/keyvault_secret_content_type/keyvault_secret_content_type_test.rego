package guard.policies.azure.keyvault_secret_content_type_test

import data.guard.policies.azure.keyvault_secret_content_type as policy

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _secret({})

	violations == {{
		"resource": "azurerm_key_vault_secret.ml",
		"path": ["content_type"],
		"message": "content_type is not set, so rotation cannot tell what kind of secret it is",
	}}
}

test_allows_content_type_password if {
	violations := policy.deny with input.resources as _secret({"content_type": "password"})

	violations == set()
}

test_allows_a_value_known_after_apply if {
	violations := policy.deny with input.resources as _secret({"content_type": {"$unknown": "var.setting"}})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {}}]}

	violations == set()
}

_secret(config) := {"azurerm_key_vault_secret": [{"id": "azurerm_key_vault_secret.ml", "name": "ml", "config": config}]}
