package guard.policies.azure.keyvault_network_default_deny_test

import data.guard.policies.azure.keyvault_network_default_deny as policy

test_denies_a_vault_without_rules if {
	violations := policy.deny with input.resources as _vault({})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["network_acls", 0, "default_action"],
		"message": `network_acls.default_action is not set and defaults to "Allow", so every network reaches the vault`,
	}}
}

test_denies_rules_that_allow_by_default if {
	violations := policy.deny with input.resources as _vault({"network_acls": [{"default_action": "Allow", "bypass": "AzureServices"}]})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["network_acls", 0, "default_action"],
		"message": `network_acls.default_action is "Allow", so every network reaches the vault`,
	}}
}

test_points_at_unknown_rules if {
	violations := policy.deny with input.resources as _vault({"network_acls": {"$unknown": "var.acls"}})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["network_acls", 0, "default_action"],
		"message": "network_acls.default_action is not known before deployment, so every network reaches the vault",
	}}
}

test_allows_rules_that_deny_by_default if {
	violations := policy.deny with input.resources as _vault({"network_acls": [{"default_action": "Deny", "bypass": "AzureServices"}]})

	violations == set()
}

test_allows_a_vault_without_a_public_endpoint if {
	violations := policy.deny with input.resources as _vault({"public_network_access_enabled": false})

	violations == set()
}

_vault(config) := {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": config}]}
