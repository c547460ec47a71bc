package guard.policies.azure.postgresql_logging_test

import data.guard.policies.azure.postgresql_logging as policy

test_denies_connections_unlogged if {
	violations := policy.deny with input.resources as _setting({"name": "log_connections", "value": "off"})

	violations == {{
		"resource": "azurerm_postgresql_configuration.log",
		"path": ["value"],
		"message": "log_connections is switched off",
	}}
}

test_denies_a_flexible_server_with_it_off if {
	violations := policy.deny with input.resources as {"azurerm_postgresql_flexible_server_configuration": [{"id": "azurerm_postgresql_flexible_server_configuration.log", "name": "log", "config": {"name": "log_disconnections", "value": "OFF"}}]}

	violations == {{
		"resource": "azurerm_postgresql_flexible_server_configuration.log",
		"path": ["value"],
		"message": "log_disconnections is switched off",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _setting({"name": "log_checkpoints", "value": {"$unknown": "var.log"}})

	violations == {{
		"resource": "azurerm_postgresql_configuration.log",
		"path": ["value"],
		"message": "log_checkpoints is switched off",
	}}
}

test_denies_a_single_server_without_parameters if {
	violations := policy.deny with input.resources as {"azurerm_postgresql_server": [{"id": "azurerm_postgresql_server.mlflow", "name": "mlflow", "config": {"name": "psql-mlflow"}}], "azurerm_postgresql_configuration": [{"id": "azurerm_postgresql_configuration.c", "name": "c", "config": {"name": "log_checkpoints", "server_name": "psql-mlflow", "value": "on"}}]}

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": [],
		"message": "no azurerm_postgresql_configuration of the server sets log_connections",
	}}
}

test_allows_logged_connections if {
	violations := policy.deny with input.resources as _setting({"name": "log_connections", "value": "on"})

	violations == set()
}

test_ignores_other_settings if {
	violations := policy.deny with input.resources as _setting({"name": "work_mem", "value": "off"})

	violations == set()
}

test_allows_a_single_server_with_parameters if {
	violations := policy.deny with input.resources as {"azurerm_postgresql_server": [{"id": "azurerm_postgresql_server.mlflow", "name": "mlflow", "config": {"name": "psql-mlflow"}}], "azurerm_postgresql_configuration": [{"id": "azurerm_postgresql_configuration.c", "name": "c", "config": {"name": "log_checkpoints", "server_name": "psql-mlflow", "value": "on"}}, {"id": "azurerm_postgresql_configuration.d", "name": "d", "config": {"name": "log_connections", "server_name": {"$unknown": "azurerm_postgresql_server.mlflow.name", "$refs": ["azurerm_postgresql_server.mlflow"]}, "value": "on"}}]}

	violations == set()
}

_setting(config) := {"azurerm_postgresql_configuration": [{"id": "azurerm_postgresql_configuration.log", "name": "log", "config": config}]}
