package guard.policies.azure.data_lake_encryption_test

import data.guard.policies.azure.data_lake_encryption as policy

test_denies_encryption_state_disabled if {
	violations := policy.deny with input.resources as _resource({"encryption_state": "Disabled"})

	violations == {
		{
			"resource": "azurerm_data_lake_store.lake",
			"path": ["encryption_state"],
			"message": `encryption_state is "Disabled", so data lies in the clear`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"encryption_state": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_data_lake_store.lake",
			"path": ["encryption_state"],
			"message": "encryption_state is not known before deployment, so data lies in the clear",
		},
	}
}

test_allows_encryption_state_enabled if {
	violations := policy.deny with input.resources as _resource({"encryption_state": "Enabled"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_data_lake_store": [{"id": "azurerm_data_lake_store.lake", "name": "lake", "config": config}]}
