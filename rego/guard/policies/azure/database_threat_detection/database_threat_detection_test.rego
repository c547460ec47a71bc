package guard.policies.azure.database_threat_detection_test

import data.guard.policies.azure.database_threat_detection as policy

test_denies_it_switched_off if {
	violations := policy.deny with input.resources as _server({"threat_detection_policy": [{"enabled": false}]})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["threat_detection_policy", 0, "enabled"],
		"message": "threat_detection_policy.enabled is false, so attacks on the database raise no alert",
	}}
}

test_denies_a_single_server_without_it if {
	violations := policy.deny with input.resources as _server({})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["threat_detection_policy"],
		"message": "threat_detection_policy is not set, so attacks on the database raise no alert",
	}}
}

test_denies_a_database_with_it_switched_off if {
	violations := policy.deny with input.resources as {"azurerm_mssql_database": [{"id": "azurerm_mssql_database.f", "name": "f", "config": {"threat_detection_policy": [{"state": "Disabled"}]}}]}

	violations == {{
		"resource": "azurerm_mssql_database.f",
		"path": ["threat_detection_policy", 0, "state"],
		"message": `threat_detection_policy.state is "Disabled", so attacks on the database raise no alert`,
	}}
}

test_points_at_an_unknown_switch if {
	violations := policy.deny with input.resources as _server({"threat_detection_policy": [{"enabled": {"$unknown": "var.detect"}}]})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["threat_detection_policy", 0, "enabled"],
		"message": "threat_detection_policy.enabled is not known before deployment, so attacks on the database raise no alert",
	}}
}

test_allows_it_switched_on if {
	violations := policy.deny with input.resources as _server({"threat_detection_policy": [{"enabled": true}]})

	violations == set()
}

test_allows_a_database_without_the_block if {
	violations := policy.deny with input.resources as {"azurerm_mssql_database": [{"id": "azurerm_mssql_database.f", "name": "f", "config": {}}]}

	violations == set()
}

test_allows_a_database_with_it_switched_on if {
	violations := policy.deny with input.resources as {"azurerm_sql_database": [{"id": "azurerm_sql_database.f", "name": "f", "config": {"threat_detection_policy": [{"state": "Enabled"}]}}]}

	violations == set()
}

_server(config) := {"azurerm_postgresql_server": [{"id": "azurerm_postgresql_server.mlflow", "name": "mlflow", "config": config}]}
