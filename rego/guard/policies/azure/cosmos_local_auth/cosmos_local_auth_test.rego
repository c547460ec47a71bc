package guard.policies.azure.cosmos_local_auth_test

import data.guard.policies.azure.cosmos_local_auth as policy

test_denies_local_authentication_disabled_false if {
	violations := policy.deny with input.resources as _account({"local_authentication_disabled": false})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["local_authentication_disabled"],
		"message": "local_authentication_disabled is false, so whoever holds an account key has full control of the data",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["local_authentication_disabled"],
		"message": "local_authentication_disabled is not set and defaults to false, so whoever holds an account key has full control of the data",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"local_authentication_disabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["local_authentication_disabled"],
		"message": "local_authentication_disabled is not known before deployment, so whoever holds an account key has full control of the data",
	}}
}

test_allows_local_authentication_disabled_true if {
	violations := policy.deny with input.resources as _account({"local_authentication_disabled": true})

	violations == set()
}

test_ignores_other_interfaces if {
	violations := policy.deny with input.resources as _account({"kind": "MongoDB"})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"local_authentication_disabled": false}}]}

	violations == set()
}

_account(config) := {"azurerm_cosmosdb_account": [{"id": "azurerm_cosmosdb_account.features", "name": "features", "config": config}]}
