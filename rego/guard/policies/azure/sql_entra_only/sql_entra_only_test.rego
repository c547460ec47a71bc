package guard.policies.azure.sql_entra_only_test

import data.guard.policies.azure.sql_entra_only as policy

test_denies_a_server_with_passwords if {
	violations := policy.deny with input.resources as _server({"azuread_administrator": [{"login_username": "dba"}]})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["azuread_administrator", 0, "azuread_authentication_only"],
		"message": "azuread_administrator.azuread_authentication_only is not set and defaults to false, so sign-ins with SQL passwords are accepted",
	}}
}

test_denies_it_switched_off if {
	violations := policy.deny with input.resources as _server({"azuread_administrator": [{"azuread_authentication_only": false}]})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["azuread_administrator", 0, "azuread_authentication_only"],
		"message": "azuread_administrator.azuread_authentication_only is false, so sign-ins with SQL passwords are accepted",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _server({"azuread_administrator": [{"azuread_authentication_only": {"$unknown": "var.only"}}]})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["azuread_administrator", 0, "azuread_authentication_only"],
		"message": "azuread_administrator.azuread_authentication_only is not known before deployment, so sign-ins with SQL passwords are accepted",
	}}
}

test_allows_entra_sign_ins_only if {
	violations := policy.deny with input.resources as _server({"azuread_administrator": [{"azuread_authentication_only": true}]})

	violations == set()
}

test_allows_an_instance_with_entra_sign_ins_only if {
	violations := policy.deny with input.resources as {"azurerm_mssql_managed_instance": [{"id": "azurerm_mssql_managed_instance.wh", "name": "wh", "config": {"azure_active_directory_administrator": [{"azuread_authentication_only_enabled": true}]}}]}

	violations == set()
}

test_leaves_a_server_without_an_administrator_to_another_policy if {
	violations := policy.deny with input.resources as _server({})

	violations == set()
}

_server(config) := {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": config}]}
