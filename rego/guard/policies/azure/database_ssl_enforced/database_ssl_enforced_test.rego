package guard.policies.azure.database_ssl_enforced_test

import data.guard.policies.azure.database_ssl_enforced as policy

test_denies_ssl_enforcement_enabled_false if {
	violations := policy.deny with input.resources as _server({"ssl_enforcement_enabled": false})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["ssl_enforcement_enabled"],
		"message": "ssl_enforcement_enabled is false, so connections in the clear are accepted",
	}}
}

test_denies_ssl_enforcement_false if {
	violations := policy.deny with input.resources as _server({"ssl_enforcement": false})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["ssl_enforcement"],
		"message": "ssl_enforcement is false, so connections in the clear are accepted",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _server({"ssl_enforcement_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["ssl_enforcement_enabled"],
		"message": "ssl_enforcement_enabled is not known before deployment, so connections in the clear are accepted",
	}}
}

test_allows_ssl_enforcement_enabled_true if {
	violations := policy.deny with input.resources as _server({"ssl_enforcement_enabled": true})

	violations == set()
}

test_allows_ssl_enforcement_true if {
	violations := policy.deny with input.resources as _server({"ssl_enforcement": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _server({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_postgresql_server", "azurerm_mysql_server", "azurerm_mariadb_server"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"ssl_enforcement_enabled": false}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"ssl_enforcement_enabled": false}}]}

	violations == set()
}

_server(config) := {"azurerm_postgresql_server": [{"id": "azurerm_postgresql_server.mlflow", "name": "mlflow", "config": config}]}
