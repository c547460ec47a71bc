package guard.policies.azure.postgresql_entra_auth_test

import data.guard.policies.azure.postgresql_entra_auth as policy

test_denies_active_directory_auth_enabled_false if {
	violations := policy.deny with input.resources as _server({"authentication": [{"active_directory_auth_enabled": false}]})

	violations == {{
		"resource": "azurerm_postgresql_flexible_server.mlflow",
		"path": ["authentication", 0, "active_directory_auth_enabled"],
		"message": "authentication.active_directory_auth_enabled is false, so the server knows passwords of its own only",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _server({})

	violations == {{
		"resource": "azurerm_postgresql_flexible_server.mlflow",
		"path": ["authentication", 0, "active_directory_auth_enabled"],
		"message": "authentication.active_directory_auth_enabled is not set and defaults to false, so the server knows passwords of its own only",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _server({"authentication": [{"active_directory_auth_enabled": {"$unknown": "var.setting"}}]})

	violations == {{
		"resource": "azurerm_postgresql_flexible_server.mlflow",
		"path": ["authentication", 0, "active_directory_auth_enabled"],
		"message": "authentication.active_directory_auth_enabled is not known before deployment, so the server knows passwords of its own only",
	}}
}

test_allows_active_directory_auth_enabled_true if {
	violations := policy.deny with input.resources as _server({"authentication": [{"active_directory_auth_enabled": true}]})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"authentication": [{"active_directory_auth_enabled": false}]}}]}

	violations == set()
}

_server(config) := {"azurerm_postgresql_flexible_server": [{"id": "azurerm_postgresql_flexible_server.mlflow", "name": "mlflow", "config": config}]}
