package guard.policies.azure.storage_versioning_test

import data.guard.policies.azure.storage_versioning as policy

test_denies_blob_properties_versioning_enabled_false if {
	violations := policy.deny with input.resources as _resource({"blob_properties": [{"versioning_enabled": false}]})

	violations == {
		{
			"resource": "azurerm_storage_account.features",
			"path": ["blob_properties", 0, "versioning_enabled"],
			"message": "blob_properties.versioning_enabled is false, so a blob that is overwritten is lost",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"blob_properties": [{"versioning_enabled": {"$unknown": "var.setting"}}]})

	violations == {
		{
			"resource": "azurerm_storage_account.features",
			"path": ["blob_properties", 0, "versioning_enabled"],
			"message": "blob_properties.versioning_enabled is not known before deployment, so a blob that is overwritten is lost",
		},
	}
}

test_allows_blob_properties_versioning_enabled_true if {
	violations := policy.deny with input.resources as _resource({"blob_properties": [{"versioning_enabled": true}]})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_storage_account.features",
			"path": ["blob_properties", 0, "versioning_enabled"],
			"message": "blob_properties.versioning_enabled is not set and defaults to false, so a blob that is overwritten is lost",
		},
	}
}

_resource(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.features", "name": "features", "config": config}]}
