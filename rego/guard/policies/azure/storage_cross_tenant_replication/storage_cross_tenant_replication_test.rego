package guard.policies.azure.storage_cross_tenant_replication_test

import data.guard.policies.azure.storage_cross_tenant_replication as policy

test_denies_replication_across_tenants if {
	violations := policy.deny with input.resources as _account({"cross_tenant_replication_enabled": true})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["cross_tenant_replication_enabled"],
		"message": "cross_tenant_replication_enabled is true, so blobs can be replicated to accounts of another tenant",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"cross_tenant_replication_enabled": {"$unknown": "var.replicate"}})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["cross_tenant_replication_enabled"],
		"message": "cross_tenant_replication_enabled is not known before deployment, so blobs can be replicated to accounts of another tenant",
	}}
}

test_denies_the_default_of_provider_version_3 if {
	violations := policy.deny with input.resources as {"terraform/settings": [{"id": "terraform", "config": {"required_providers": [{"azurerm": {"source": "hashicorp/azurerm", "version": "~> 3.90"}}]}}], "azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "config": {}}]}

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["cross_tenant_replication_enabled"],
		"message": "cross_tenant_replication_enabled is not set and defaults to true, so blobs can be replicated to accounts of another tenant",
	}}
}

test_allows_replication_within_the_tenant if {
	violations := policy.deny with input.resources as _account({"cross_tenant_replication_enabled": false})

	violations == set()
}

test_allows_the_default_of_later_providers if {
	violations := policy.deny with input.resources as _account({})

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
