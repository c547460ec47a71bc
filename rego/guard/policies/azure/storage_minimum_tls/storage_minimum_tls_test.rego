package guard.policies.azure.storage_minimum_tls_test

import data.guard.policies.azure.storage_minimum_tls as policy

test_denies_tls_1_0 if {
	violations := policy.deny with input.resources as _account({"min_tls_version": "TLS1_0"})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["min_tls_version"],
		"message": `min_tls_version is "TLS1_0", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_denies_tls_1_1 if {
	violations := policy.deny with input.resources as _account({"min_tls_version": "TLS1_1"})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["min_tls_version"],
		"message": `min_tls_version is "TLS1_1", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_points_at_an_unknown_version if {
	violations := policy.deny with input.resources as _account({"min_tls_version": {"$unknown": "var.tls"}})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["min_tls_version"],
		"message": "min_tls_version is not known before deployment, so clients may use a protocol older than TLS 1.2",
	}}
}

test_denies_the_old_default_of_provider_version_2 if {
	violations := policy.deny with input.resources as {"terraform/settings": [{"id": "terraform", "config": {"required_providers": [{"azurerm": {"source": "hashicorp/azurerm", "version": "~> 2.99"}}]}}], "azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "config": {}}]}

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["min_tls_version"],
		"message": `min_tls_version is not set and defaults to "TLS1_0", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_allows_tls_1_2 if {
	violations := policy.deny with input.resources as _account({"min_tls_version": "TLS1_2"})

	violations == set()
}

test_allows_the_default_of_later_providers if {
	violations := policy.deny with input.resources as _account({})

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
