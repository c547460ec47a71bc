package guard.policies.azure.database_infrastructure_encryption_test

import data.guard.policies.azure.database_infrastructure_encryption as policy

test_denies_infrastructure_encryption_enabled_false if {
	violations := policy.deny with input.resources as _server({"infrastructure_encryption_enabled": false})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is false, so data is encrypted at the service level only",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _server({})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is not set and defaults to false, so data is encrypted at the service level only",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _server({"infrastructure_encryption_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is not known before deployment, so data is encrypted at the service level only",
	}}
}

test_allows_infrastructure_encryption_enabled_true if {
	violations := policy.deny with input.resources as _server({"infrastructure_encryption_enabled": true})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_postgresql_server", "azurerm_mysql_server"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"infrastructure_encryption_enabled": false}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"infrastructure_encryption_enabled": false}}]}

	violations == set()
}

_server(config) := {"azurerm_postgresql_server": [{"id": "azurerm_postgresql_server.mlflow", "name": "mlflow", "config": config}]}
