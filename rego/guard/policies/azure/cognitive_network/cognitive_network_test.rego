package guard.policies.azure.cognitive_network_test

import data.guard.policies.azure.cognitive_network as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and network_acls do not deny by default, so every network reaches the account",
	}}
}

test_denies_rules_that_allow_by_default if {
	violations := policy.deny with input.resources as _account({"network_acls": [{"default_action": "Allow"}]})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and network_acls do not deny by default, so every network reaches the account",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"public_network_access_enabled": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment and network_acls do not deny by default, so every network reaches the account",
	}}
}

test_denies_public_ai_services if {
	violations := policy.deny with input.resources as {"azurerm_ai_services": [{"id": "azurerm_ai_services.hub", "name": "hub", "config": {"public_network_access": "Enabled"}}]}

	violations == {{
		"resource": "azurerm_ai_services.hub",
		"path": ["public_network_access"],
		"message": `public_network_access is "Enabled" and network_acls do not deny by default, so every network reaches the account`,
	}}
}

test_allows_private_access_only if {
	violations := policy.deny with input.resources as _account({"public_network_access_enabled": false})

	violations == set()
}

test_allows_rules_that_deny_by_default if {
	violations := policy.deny with input.resources as _account({"network_acls": [{"default_action": "Deny", "ip_rules": ["198.51.100.7"]}]})

	violations == set()
}

test_allows_private_ai_services if {
	violations := policy.deny with input.resources as {"azurerm_ai_services": [{"id": "azurerm_ai_services.hub", "name": "hub", "config": {"public_network_access": "Disabled"}}]}

	violations == set()
}

_account(config) := {"azurerm_cognitive_account": [{"id": "azurerm_cognitive_account.openai", "name": "openai", "config": config}]}
