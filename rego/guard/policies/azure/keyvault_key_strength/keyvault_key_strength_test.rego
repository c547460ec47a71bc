package guard.policies.azure.keyvault_key_strength_test

import data.guard.policies.azure.keyvault_key_strength as policy

test_denies_a_short_key if {
	violations := policy.deny with input.resources as _key({"key_type": "RSA", "key_size": 1024})

	violations == {{
		"resource": "azurerm_key_vault_key.ml",
		"path": ["key_size"],
		"message": "the RSA key has 1024 bits, fewer than 2048",
	}}
}

test_points_at_an_unknown_size if {
	violations := policy.deny with input.resources as _key({"key_size": {"$unknown": "var.bits"}})

	violations == {{
		"resource": "azurerm_key_vault_key.ml",
		"path": ["key_size"],
		"message": "the size of the key is not known before deployment",
	}}
}

test_denies_a_certificate_with_a_short_key if {
	violations := policy.deny with input.resources as {"azurerm_key_vault_certificate": [{"id": "azurerm_key_vault_certificate.api", "name": "api", "config": {"certificate_policy": [{"key_properties": [{"key_size": 1024}]}]}}]}

	violations == {{
		"resource": "azurerm_key_vault_certificate.api",
		"path": ["certificate_policy", 0, "key_properties", 0, "key_size"],
		"message": "the RSA key has 1024 bits, fewer than 2048",
	}}
}

test_points_at_an_unknown_certificate_policy if {
	violations := policy.deny with input.resources as {"azurerm_key_vault_certificate": [{"id": "azurerm_key_vault_certificate.api", "name": "api", "config": {"certificate_policy": {"$unknown": "var.policy"}}}]}

	violations == {{
		"resource": "azurerm_key_vault_certificate.api",
		"path": ["certificate_policy"],
		"message": "the size of the key is not known before deployment",
	}}
}

test_allows_a_long_key if {
	violations := policy.deny with input.resources as _key({"key_type": "RSA", "key_size": 2048})

	violations == set()
}

test_allows_an_elliptic_curve if {
	violations := policy.deny with input.resources as _key({"key_type": "EC", "curve": "P-256"})

	violations == set()
}

test_allows_a_certificate_with_a_long_key if {
	violations := policy.deny with input.resources as {"azurerm_key_vault_certificate": [{"id": "azurerm_key_vault_certificate.api", "name": "api", "config": {"certificate_policy": [{"key_properties": [{"key_size": 4096}]}]}}]}

	violations == set()
}

_key(config) := {"azurerm_key_vault_key": [{"id": "azurerm_key_vault_key.ml", "name": "ml", "config": config}]}
