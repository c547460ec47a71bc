package guard.policies.azure.acr_public_network_test

import data.guard.policies.azure.acr_public_network as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _registry({})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and network_rule_set does not deny by default, so every network reaches the registry",
	}}
}

test_denies_public_access if {
	violations := policy.deny with input.resources as _registry({"public_network_access_enabled": true})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is true and network_rule_set does not deny by default, so every network reaches the registry",
	}}
}

test_denies_rules_that_allow_by_default if {
	violations := policy.deny with input.resources as _registry({"network_rule_set": [{"default_action": "Allow"}]})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and network_rule_set does not deny by default, so every network reaches the registry",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _registry({"public_network_access_enabled": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment and network_rule_set does not deny by default, so every network reaches the registry",
	}}
}

test_allows_private_access_only if {
	violations := policy.deny with input.resources as _registry({"public_network_access_enabled": false})

	violations == set()
}

test_allows_rules_that_deny_by_default if {
	violations := policy.deny with input.resources as _registry({"network_rule_set": [{"default_action": "Deny", "ip_rule": [{"action": "Allow", "ip_range": "198.51.100.0/24"}]}]})

	violations == set()
}

_registry(config) := {"azurerm_container_registry": [{"id": "azurerm_container_registry.ml", "name": "ml", "config": config}]}
