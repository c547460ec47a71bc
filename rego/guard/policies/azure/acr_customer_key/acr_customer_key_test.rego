package guard.policies.azure.acr_customer_key_test

import data.guard.policies.azure.acr_customer_key as policy

test_denies_a_registry_without_a_key if {
	violations := policy.deny with input.resources as _registry({})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["encryption"],
		"message": "encryption names no key, so images are encrypted with a key of Microsoft's",
	}}
}

test_denies_encryption_switched_off if {
	violations := policy.deny with input.resources as _registry({"encryption": [{"enabled": false}]})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["encryption"],
		"message": "encryption names no key, so images are encrypted with a key of Microsoft's",
	}}
}

test_allows_a_key if {
	violations := policy.deny with input.resources as _registry({"encryption": [{"key_vault_key_id": "https://kv-ml.vault.azure.net/keys/acr/1"}]})

	violations == set()
}

test_ignores_an_unknown_block if {
	violations := policy.deny with input.resources as _registry({"encryption": {"$unknown": "var.encryption"}})

	violations == set()
}

_registry(config) := {"azurerm_container_registry": [{"id": "azurerm_container_registry.ml", "name": "ml", "config": config}]}
