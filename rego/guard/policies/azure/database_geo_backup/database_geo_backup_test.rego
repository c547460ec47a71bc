package guard.policies.azure.database_geo_backup_test

import data.guard.policies.azure.database_geo_backup as policy

test_denies_geo_redundant_backup_enabled_false if {
	violations := policy.deny with input.resources as _server({"geo_redundant_backup_enabled": false})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["geo_redundant_backup_enabled"],
		"message": "geo_redundant_backup_enabled is false, so backups stay in the region of the server",
	}}
}

test_denies_geo_redundant_backup_false if {
	violations := policy.deny with input.resources as _server({"geo_redundant_backup": false})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["geo_redundant_backup"],
		"message": "geo_redundant_backup is false, so backups stay in the region of the server",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _server({})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["geo_redundant_backup_enabled"],
		"message": "geo_redundant_backup_enabled is not set and defaults to false, so backups stay in the region of the server",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _server({"geo_redundant_backup_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["geo_redundant_backup_enabled"],
		"message": "geo_redundant_backup_enabled is not known before deployment, so backups stay in the region of the server",
	}}
}

test_allows_geo_redundant_backup_enabled_true if {
	violations := policy.deny with input.resources as _server({"geo_redundant_backup_enabled": true})

	violations == set()
}

test_allows_geo_redundant_backup_true if {
	violations := policy.deny with input.resources as _server({"geo_redundant_backup": true})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_postgresql_server", "azurerm_mysql_server", "azurerm_mariadb_server", "azurerm_postgresql_flexible_server", "azurerm_mysql_flexible_server"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"geo_redundant_backup_enabled": false}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"geo_redundant_backup_enabled": false}}]}

	violations == set()
}

_server(config) := {"azurerm_postgresql_server": [{"id": "azurerm_postgresql_server.mlflow", "name": "mlflow", "config": config}]}
