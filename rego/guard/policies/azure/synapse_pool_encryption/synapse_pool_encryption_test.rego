package guard.policies.azure.synapse_pool_encryption_test

import data.guard.policies.azure.synapse_pool_encryption as policy

test_denies_data_encrypted_false if {
	violations := policy.deny with input.resources as _pool({"data_encrypted": false})

	violations == {{
		"resource": "azurerm_synapse_sql_pool.warehouse",
		"path": ["data_encrypted"],
		"message": "data_encrypted is false, so files and backups of the pool are not encrypted",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _pool({})

	violations == {{
		"resource": "azurerm_synapse_sql_pool.warehouse",
		"path": ["data_encrypted"],
		"message": "data_encrypted is not set and defaults to false, so files and backups of the pool are not encrypted",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _pool({"data_encrypted": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_synapse_sql_pool.warehouse",
		"path": ["data_encrypted"],
		"message": "data_encrypted is not known before deployment, so files and backups of the pool are not encrypted",
	}}
}

test_allows_data_encrypted_true if {
	violations := policy.deny with input.resources as _pool({"data_encrypted": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"data_encrypted": false}}]}

	violations == set()
}

_pool(config) := {"azurerm_synapse_sql_pool": [{"id": "azurerm_synapse_sql_pool.warehouse", "name": "warehouse", "config": config}]}
