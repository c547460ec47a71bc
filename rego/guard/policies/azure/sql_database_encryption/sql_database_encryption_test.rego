package guard.policies.azure.sql_database_encryption_test

import data.guard.policies.azure.sql_database_encryption as policy

test_denies_transparent_data_encryption_enabled_false if {
	violations := policy.deny with input.resources as _database({"transparent_data_encryption_enabled": false})

	violations == {{
		"resource": "azurerm_mssql_database.features",
		"path": ["transparent_data_encryption_enabled"],
		"message": "transparent_data_encryption_enabled is false, so files and backups of the database are not encrypted",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _database({"transparent_data_encryption_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_mssql_database.features",
		"path": ["transparent_data_encryption_enabled"],
		"message": "transparent_data_encryption_enabled is not known before deployment, so files and backups of the database are not encrypted",
	}}
}

test_allows_transparent_data_encryption_enabled_true if {
	violations := policy.deny with input.resources as _database({"transparent_data_encryption_enabled": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _database({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"transparent_data_encryption_enabled": false}}]}

	violations == set()
}

_database(config) := {"azurerm_mssql_database": [{"id": "azurerm_mssql_database.features", "name": "features", "config": config}]}
