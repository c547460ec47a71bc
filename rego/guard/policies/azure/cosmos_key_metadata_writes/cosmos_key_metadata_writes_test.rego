package guard.policies.azure.cosmos_key_metadata_writes_test

import data.guard.policies.azure.cosmos_key_metadata_writes as policy

test_denies_access_key_metadata_writes_enabled_true if {
	violations := policy.deny with input.resources as _account({"access_key_metadata_writes_enabled": true})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["access_key_metadata_writes_enabled"],
		"message": "access_key_metadata_writes_enabled is true, so an account key may create and delete databases",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["access_key_metadata_writes_enabled"],
		"message": "access_key_metadata_writes_enabled is not set and defaults to true, so an account key may create and delete databases",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"access_key_metadata_writes_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["access_key_metadata_writes_enabled"],
		"message": "access_key_metadata_writes_enabled is not known before deployment, so an account key may create and delete databases",
	}}
}

test_allows_access_key_metadata_writes_enabled_false if {
	violations := policy.deny with input.resources as _account({"access_key_metadata_writes_enabled": false})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"access_key_metadata_writes_enabled": true}}]}

	violations == set()
}

_account(config) := {"azurerm_cosmosdb_account": [{"id": "azurerm_cosmosdb_account.features", "name": "features", "config": config}]}
