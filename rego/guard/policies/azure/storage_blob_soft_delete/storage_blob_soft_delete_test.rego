package guard.policies.azure.storage_blob_soft_delete_test

import data.guard.policies.azure.storage_blob_soft_delete as policy

test_denies_an_account_without_soft_delete if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["blob_properties", 0, "delete_retention_policy", 0, "days"],
		"message": "blob_properties.delete_retention_policy.days is not set, so deleted blobs cannot be restored a week later",
	}}
}

test_denies_a_short_time if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"delete_retention_policy": [{"days": 1}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["blob_properties", 0, "delete_retention_policy", 0, "days"],
		"message": "blob_properties.delete_retention_policy.days is 1, so deleted blobs cannot be restored a week later",
	}}
}

test_denies_other_blob_properties_alone if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"versioning_enabled": true}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["blob_properties", 0, "delete_retention_policy", 0, "days"],
		"message": "blob_properties.delete_retention_policy.days is not set, so deleted blobs cannot be restored a week later",
	}}
}

test_points_at_an_unknown_time if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"delete_retention_policy": [{"days": {"$unknown": "var.days"}}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["blob_properties", 0, "delete_retention_policy", 0, "days"],
		"message": "blob_properties.delete_retention_policy.days is not known before deployment, so deleted blobs cannot be restored a week later",
	}}
}

test_allows_a_month if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"delete_retention_policy": [{"days": 30}]}]})

	violations == set()
}

test_allows_the_default_time if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"delete_retention_policy": [{}]}]})

	violations == set()
}

test_ignores_file_storage if {
	violations := policy.deny with input.resources as _account({"account_kind": "FileStorage"})

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
