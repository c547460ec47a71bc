package guard.policies.azure.cosmos_backup_test

import data.guard.policies.azure.cosmos_backup as policy

test_denies_type_periodic if {
	violations := policy.deny with input.resources as _account({"backup": [{"type": "Periodic"}]})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["backup", 0, "type"],
		"message": `backup.type is "Periodic", so earlier states of the data cannot be restored at will`,
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["backup", 0, "type"],
		"message": `backup.type is not set and defaults to "Periodic", so earlier states of the data cannot be restored at will`,
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"backup": [{"type": {"$unknown": "var.setting"}}]})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["backup", 0, "type"],
		"message": "backup.type is not known before deployment, so earlier states of the data cannot be restored at will",
	}}
}

test_allows_type_continuous if {
	violations := policy.deny with input.resources as _account({"backup": [{"type": "Continuous"}]})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"backup": [{"type": "Periodic"}]}}]}

	violations == set()
}

_account(config) := {"azurerm_cosmosdb_account": [{"id": "azurerm_cosmosdb_account.features", "name": "features", "config": config}]}
