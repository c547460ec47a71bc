package guard.policies.azure.storage_trusted_services_test

import data.guard.policies.azure.storage_trusted_services as policy

test_denies_no_exception if {
	violations := policy.deny with input.resources as _account({"network_rules": [{"default_action": "Deny", "bypass": ["None"]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["network_rules", 0, "bypass"],
		"message": "bypass does not name AzureServices, so trusted Azure services such as Backup and Monitor are shut out",
	}}
}

test_points_at_unknown_exceptions if {
	violations := policy.deny with input.resources as _account({"network_rules": [{"default_action": "Deny", "bypass": {"$unknown": "var.bypass"}}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["network_rules", 0, "bypass"],
		"message": "bypass does not name AzureServices, so trusted Azure services such as Backup and Monitor are shut out",
	}}
}

test_denies_companion_rules_without_the_exception if {
	violations := policy.deny with input.resources as {"azurerm_storage_account_network_rules": [{"id": "azurerm_storage_account_network_rules.lake", "name": "lake", "config": {"default_action": "Deny", "bypass": ["Logging", "Metrics"]}}]}

	violations == {{
		"resource": "azurerm_storage_account_network_rules.lake",
		"path": ["bypass"],
		"message": "bypass does not name AzureServices, so trusted Azure services such as Backup and Monitor are shut out",
	}}
}

test_allows_the_exception if {
	violations := policy.deny with input.resources as _account({"network_rules": [{"default_action": "Deny", "bypass": ["Metrics", "AzureServices"]}]})

	violations == set()
}

test_allows_the_default_exceptions if {
	violations := policy.deny with input.resources as _account({"network_rules": [{"default_action": "Deny"}]})

	violations == set()
}

test_allows_companion_rules_with_the_exception if {
	violations := policy.deny with input.resources as {"azurerm_storage_account_network_rules": [{"id": "azurerm_storage_account_network_rules.lake", "name": "lake", "config": {"default_action": "Deny", "bypass": ["AzureServices"]}}]}

	violations == set()
}

test_ignores_a_firewall_that_is_open if {
	violations := policy.deny with input.resources as _account({"network_rules": [{"default_action": "Allow", "bypass": ["None"]}]})

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
