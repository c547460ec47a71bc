package guard.policies.azure.storage_network_default_deny_test

import data.guard.policies.azure.storage_network_default_deny as policy

test_denies_an_account_without_rules if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["network_rules"],
		"message": "the account has no network_rules, and without them every network is allowed",
	}}
}

test_denies_rules_that_allow_by_default if {
	violations := policy.deny with input.resources as _account({"network_rules": [{"default_action": "Allow"}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["network_rules", 0, "default_action"],
		"message": `network_rules.default_action is "Allow", so every network reaches the account`,
	}}
}

test_points_at_unknown_rules if {
	violations := policy.deny with input.resources as _account({"network_rules": {"$unknown": "var.rules"}})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["network_rules", 0, "default_action"],
		"message": "network_rules.default_action is not known before deployment, so every network reaches the account",
	}}
}

test_denies_companion_rules_that_allow_by_default if {
	violations := policy.deny with input.resources as {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": {}}], "azurerm_storage_account_network_rules": [{"id": "azurerm_storage_account_network_rules.lake", "name": "lake", "config": {"storage_account_id": {"$unknown": "azurerm_storage_account.lake.id", "$refs": ["azurerm_storage_account.lake"]}, "default_action": "Allow"}}]}

	violations == {{
		"resource": "azurerm_storage_account_network_rules.lake",
		"path": ["default_action"],
		"message": `default_action is "Allow", so every network reaches the account`,
	}}
}

test_leaves_the_matter_open_when_rules_belong_to_an_unknown_account if {
	violations := policy.deny with input.resources as {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": {}}], "azurerm_storage_account_network_rules": [{"id": "azurerm_storage_account_network_rules.lake", "name": "lake", "config": {"storage_account_id": {"$unknown": "var.account_id"}, "default_action": "Deny"}}]}

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["network_rules"],
		"message": "the account has no network_rules, and without them every network is allowed",
		"unknown": "var.account_id",
	}}
}

test_allows_rules_that_deny_by_default if {
	violations := policy.deny with input.resources as _account({"network_rules": [{"default_action": "Deny", "ip_rules": ["203.0.113.7"]}]})

	violations == set()
}

test_allows_an_account_without_a_public_endpoint if {
	violations := policy.deny with input.resources as _account({"public_network_access_enabled": false})

	violations == set()
}

test_allows_companion_rules_that_deny_by_default if {
	violations := policy.deny with input.resources as {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": {}}], "azurerm_storage_account_network_rules": [{"id": "azurerm_storage_account_network_rules.lake", "name": "lake", "config": {"storage_account_id": {"$unknown": "azurerm_storage_account.lake.id", "$refs": ["azurerm_storage_account.lake"]}, "default_action": "Deny"}}]}

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
