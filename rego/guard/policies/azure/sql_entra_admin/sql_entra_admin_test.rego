package guard.policies.azure.sql_entra_admin_test

import data.guard.policies.azure.sql_entra_admin as policy

test_denies_a_server_without_an_administrator if {
	violations := policy.deny with input.resources as _server({})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["azuread_administrator"],
		"message": "azuread_administrator is not set, so the server knows passwords of its own only",
	}}
}

test_denies_an_older_server_without_an_administrator if {
	violations := policy.deny with input.resources as {"azurerm_sql_server": [{"id": "azurerm_sql_server.old", "name": "old", "config": {"name": "sql-old"}}]}

	violations == {{
		"resource": "azurerm_sql_server.old",
		"path": ["azuread_administrator"],
		"message": "azuread_administrator is not set, so the server knows passwords of its own only",
	}}
}

test_leaves_the_matter_open_when_an_administrator_belongs_to_an_unknown_server if {
	violations := policy.deny with input.resources as {"azurerm_sql_server": [{"id": "azurerm_sql_server.old", "name": "old", "config": {"name": "sql-old"}}], "azurerm_sql_active_directory_administrator": [{"id": "azurerm_sql_active_directory_administrator.dba", "name": "dba", "config": {"server_name": {"$unknown": "var.server"}}}]}

	violations == {{
		"resource": "azurerm_sql_server.old",
		"path": ["azuread_administrator"],
		"message": "azuread_administrator is not set, so the server knows passwords of its own only",
		"unknown": "var.server",
	}}
}

test_allows_an_administrator if {
	violations := policy.deny with input.resources as _server({"azuread_administrator": [{"login_username": "sql-admins"}]})

	violations == set()
}

test_allows_an_administrator_of_an_older_server if {
	violations := policy.deny with input.resources as {"azurerm_sql_server": [{"id": "azurerm_sql_server.old", "name": "old", "config": {"name": "sql-old"}}], "azurerm_sql_active_directory_administrator": [{"id": "azurerm_sql_active_directory_administrator.dba", "name": "dba", "config": {"server_name": "sql-old"}}]}

	violations == set()
}

test_ignores_an_unknown_block if {
	violations := policy.deny with input.resources as _server({"azuread_administrator": {"$unknown": "var.admin"}})

	violations == set()
}

_server(config) := {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": config}]}
