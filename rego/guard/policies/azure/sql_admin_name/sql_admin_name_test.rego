package guard.policies.azure.sql_admin_name_test

import data.guard.policies.azure.sql_admin_name as policy

test_denies_administrator_login_admin if {
	violations := policy.deny with input.resources as _resource({"administrator_login": "admin"})

	violations == {
		{
			"resource": "azurerm_mssql_server.features",
			"path": ["administrator_login"],
			"message": `administrator_login is "admin", so tools try it first`,
		},
	}
}

test_denies_login_sqladmin if {
	violations := policy.deny with input.resources as _resource({"login": "sqladmin"})

	violations == {
		{
			"resource": "azurerm_mssql_server.features",
			"path": ["login"],
			"message": `login is "sqladmin", so tools try it first`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"administrator_login": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_mssql_server.features",
			"path": ["administrator_login"],
			"message": "administrator_login is not known before deployment, so tools try it first",
		},
	}
}

test_allows_administrator_login_ml_owner_7 if {
	violations := policy.deny with input.resources as _resource({"administrator_login": "ml-owner-7"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_mssql_server", "azurerm_sql_server", "azurerm_sql_active_directory_administrator", "azurerm_postgresql_server", "azurerm_mysql_server", "azurerm_mariadb_server"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"administrator_login": "admin"}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": config}]}
