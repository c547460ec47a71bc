package guard.policies.azure.storage_container_soft_delete_test

import data.guard.policies.azure.storage_container_soft_delete as policy

test_denies_blob_properties_without_it if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"delete_retention_policy": [{"days": 7}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["blob_properties", 0, "container_delete_retention_policy", 0, "days"],
		"message": "blob_properties.container_delete_retention_policy.days is not set, so a deleted container cannot be restored a week later",
	}}
}

test_denies_a_short_time if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"container_delete_retention_policy": [{"days": 2}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["blob_properties", 0, "container_delete_retention_policy", 0, "days"],
		"message": "blob_properties.container_delete_retention_policy.days is 2, so a deleted container cannot be restored a week later",
	}}
}

test_points_at_an_unknown_time if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"container_delete_retention_policy": [{"days": {"$unknown": "var.days"}}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["blob_properties", 0, "container_delete_retention_policy", 0, "days"],
		"message": "blob_properties.container_delete_retention_policy.days is not known before deployment, so a deleted container cannot be restored a week later",
	}}
}

test_allows_two_weeks if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"container_delete_retention_policy": [{"days": 14}]}]})

	violations == set()
}

test_allows_the_default_time if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"container_delete_retention_policy": [{}]}]})

	violations == set()
}

test_leaves_an_account_without_blob_properties_to_the_blob_policy if {
	violations := policy.deny with input.resources as _account({})

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
