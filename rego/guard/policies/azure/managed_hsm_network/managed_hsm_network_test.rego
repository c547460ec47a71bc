package guard.policies.azure.managed_hsm_network_test

import data.guard.policies.azure.managed_hsm_network as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _module({})

	violations == {{
		"resource": "azurerm_key_vault_managed_hardware_security_module.ml",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and network_acls do not deny by default, so every network reaches the module",
	}}
}

test_denies_rules_that_allow_by_default if {
	violations := policy.deny with input.resources as _module({"public_network_access_enabled": true, "network_acls": [{"default_action": "Allow", "bypass": "None"}]})

	violations == {{
		"resource": "azurerm_key_vault_managed_hardware_security_module.ml",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is true and network_acls do not deny by default, so every network reaches the module",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _module({"public_network_access_enabled": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_key_vault_managed_hardware_security_module.ml",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment and network_acls do not deny by default, so every network reaches the module",
	}}
}

test_allows_private_access_only if {
	violations := policy.deny with input.resources as _module({"public_network_access_enabled": false})

	violations == set()
}

test_allows_rules_that_deny_by_default if {
	violations := policy.deny with input.resources as _module({"network_acls": [{"default_action": "Deny", "bypass": "AzureServices"}]})

	violations == set()
}

_module(config) := {"azurerm_key_vault_managed_hardware_security_module": [{"id": "azurerm_key_vault_managed_hardware_security_module.ml", "name": "ml", "config": config}]}
