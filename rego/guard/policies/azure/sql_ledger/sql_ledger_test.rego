package guard.policies.azure.sql_ledger_test

import data.guard.policies.azure.sql_ledger as policy

test_denies_ledger_enabled_false if {
	violations := policy.deny with input.resources as _database({"ledger_enabled": false})

	violations == {{
		"resource": "azurerm_mssql_database.registry",
		"path": ["ledger_enabled"],
		"message": "ledger_enabled is false, so changes of records cannot be proved",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _database({})

	violations == {{
		"resource": "azurerm_mssql_database.registry",
		"path": ["ledger_enabled"],
		"message": "ledger_enabled is not set and defaults to false, so changes of records cannot be proved",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _database({"ledger_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_mssql_database.registry",
		"path": ["ledger_enabled"],
		"message": "ledger_enabled is not known before deployment, so changes of records cannot be proved",
	}}
}

test_allows_ledger_enabled_true if {
	violations := policy.deny with input.resources as _database({"ledger_enabled": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"ledger_enabled": false}}]}

	violations == set()
}

_database(config) := {"azurerm_mssql_database": [{"id": "azurerm_mssql_database.registry", "name": "registry", "config": config}]}
