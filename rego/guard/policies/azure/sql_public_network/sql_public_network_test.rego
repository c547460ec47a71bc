package guard.policies.azure.sql_public_network_test

import data.guard.policies.azure.sql_public_network as policy

test_denies_public_network_access_enabled_true if {
	violations := policy.deny with input.resources as _server({"public_network_access_enabled": true})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is true, so the server keeps an endpoint on the Internet",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _server({})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true, so the server keeps an endpoint on the Internet",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _server({"public_network_access_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment, so the server keeps an endpoint on the Internet",
	}}
}

test_allows_public_network_access_enabled_false if {
	violations := policy.deny with input.resources as _server({"public_network_access_enabled": false})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_mssql_server", "azurerm_sql_server"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"public_network_access_enabled": true}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"public_network_access_enabled": true}}]}

	violations == set()
}

_server(config) := {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": config}]}
